import type { Statement } from '../types.ts';

/**
 * Who may read a statement: what is still being written belongs to the members; the final text is for everybody, unless
 * it is under embargo until it is sent. What was dropped stays with the members.
 *
 * @de Leserkreis einer Erklärung
 * @source erklaerungen#leserkreis
 */
export const readersOf = ({ phase, embargo }: Pick<Statement, 'phase' | 'embargo'>): 'public' | 'members' => {
  switch (phase) {
    case 'sent':
    case 'answered':
      return 'public';
    case 'final':
    case 'signatures':
      return embargo ? 'members' : 'public';
    default:
      return 'members';
  }
};
