import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import { isClosed } from '../../offers/rules/cells.ts';
import type { ProgrammeState } from '../../programmes/types.ts';
import type { de } from '../texts/de.ts';
import type { CallOff } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/**
 * Whether a recipient may ask for places: for a programme that is not over or suspended, for a time that has not passed,
 * with an answer due before people come. A pooled offer that it answers was sent to this recipient and still stands.
 *
 * @de Abruf prüfen
 * @source aufnahmen#abruf
 */
export const decideCallOff = <
  Deed extends Pick<CallOff, 'fromDay' | 'toDay' | 'deadline' | 'groups' | 'snapshot'>,
>(
  facts: {
    authority: { endedOn: Day | null };
    programme: { state: ProgrammeState | null } | undefined;
    groups: readonly { key: string }[];
    snapshots: readonly { number: string; stands: boolean }[];
  },
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  const { authority, programme, groups, snapshots } = facts;
  if (authority.endedOn !== null && authority.endedOn < today)
    return decline('authority-ended', { field: 'authority' });
  if (!programme) return decline('unknown-programme', { field: 'programme' });
  if (isClosed(programme)) return decline('programme-not-open', { field: 'programme' });
  const known = new Set(groups.map(({ key }) => key));
  if (deed.groups.some((group) => !known.has(group))) return decline('unknown-group', { field: 'groups' });
  const answered = snapshots.find(({ number }) => number === deed.snapshot);
  if (deed.snapshot !== null && !answered?.stands)
    return decline('snapshot-not-standing', { field: 'snapshot' });
  if (deed.toDay < deed.fromDay) return decline('ends-before-it-begins', { field: 'toDay' });
  if (deed.toDay < today) return decline('time-passed', { field: 'toDay' });
  if (deed.deadline < today) return decline('deadline-in-past', { field: 'deadline' });
  if (deed.deadline > deed.toDay) return decline('deadline-too-late', { field: 'deadline' });
  return accept(deed);
};
