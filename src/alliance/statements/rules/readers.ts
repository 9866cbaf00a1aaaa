import type { Day } from '../../../shared/days.ts';
import type { Statement } from '../types.ts';

/** What decides who may read a statement. */
export type Readable = Pick<Statement, 'phase' | 'embargo' | 'embargoOn'>;

/**
 * Who may read a statement: what is still being written belongs to the members; the final text is for everybody, unless
 * it is under embargo until it is sent, or until a day that the round of signatures names. What was dropped stays with the
 * members.
 *
 * @de Leserkreis einer Erklärung
 * @source erklaerungen#leserkreis
 */
export const readersOf = ({ phase, embargo, embargoOn }: Readable, today: Day): 'public' | 'members' => {
  const isHeld = embargoOn !== null && today < embargoOn;
  switch (phase) {
    case 'sent':
    case 'answered':
      return isHeld ? 'members' : 'public';
    case 'final':
    case 'signatures':
      return embargo || isHeld ? 'members' : 'public';
    default:
      return 'members';
  }
};
