import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { Arrival } from '../types.ts';
import { standingLines, waitingLines } from './ledger.ts';
import { speaksOfSomebody } from './no-names.ts';
import { overlap, type Period, type PeriodPart, periodOf } from './period.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/** What is entered: a count of a month or quarter. */
export interface ArrivalDeed {
  year: number;
  part: PeriodPart;
  programme: number;
  group: string | null;
  count: number;
  request: number | null;
  source: string;
  note: string | null;
}

/**
 * Whether a count may be entered: for a month or quarter that has begun, not twice for the same people, on a pledge of
 * this very municipality if on one, and without a word about particular people.
 *
 * @de Aufnahmemeldung prüfen
 * @source aufnahmen#meldung
 */
export const decideArrival = <Deed extends ArrivalDeed>(
  facts: {
    lines: readonly Arrival[];
    requests: readonly { id: number; programme: number }[];
    programmes: readonly { id: number }[];
    groups: readonly { key: string }[];
  },
  deed: Deed,
  today: Day,
): Decision<Deed & Period> => {
  const period = periodOf(deed.year, deed.part);
  if (period.fromDay > today) return decline('period-not-begun', { field: 'part' });
  if (!facts.programmes.some(({ id }) => id === deed.programme))
    return decline('unknown-programme', { field: 'programme' });
  if (deed.group !== null && !facts.groups.some(({ key }) => key === deed.group))
    return decline('unknown-group', { field: 'group' });
  const pledge = facts.requests.find(({ id }) => id === deed.request);
  if (deed.request !== null && !pledge) return decline('foreign-pledge', { field: 'request' });
  if (pledge && pledge.programme !== deed.programme) return decline('other-programme', { field: 'request' });
  if (speaksOfSomebody(deed.note)) return decline('speaks-of-somebody', { field: 'note' });
  if (speaksOfSomebody(deed.source)) return decline('speaks-of-somebody', { field: 'source' });
  const same = standingLines(facts.lines).filter(
    (line) => line.programme === deed.programme && line.group === deed.group && overlap(line, period),
  );
  if (same.some((line) => line.fromDay !== period.fromDay || line.toDay !== period.toDay))
    return decline('period-overlaps', { field: 'part' });
  if (same.some(({ request }) => request === deed.request))
    return decline('already-entered', { field: 'part' });
  return accept({ ...deed, ...period });
};

/** Whether a line may be taken back, or replaced by another count. @de Berichtigung prüfen @source aufnahmen#berichtigung */
export const decideReversal = <Deed extends { reason: string; count?: number; source?: string }>(
  { line }: { line: Pick<Arrival, 'count' | 'reverses' | 'reversedBy'> },
  deed: Deed,
): Decision<Deed> => {
  if (line.reverses !== null || line.reversedBy !== null) return decline('already-reversed');
  if (deed.count === line.count) return decline('nothing-changed', { field: 'count' });
  if (speaksOfSomebody(deed.reason)) return decline('speaks-of-somebody', { field: 'reason' });
  if (speaksOfSomebody(deed.source ?? null)) return decline('speaks-of-somebody', { field: 'source' });
  return accept(deed);
};

/** Whether a line waits, so that the coordination may confirm it or ask about it. @de Bestätigung prüfen @source aufnahmen#bestaetigung */
export const decideConfirmation = <Deed extends { lines: readonly number[] }>(
  { lines }: { lines: readonly Arrival[] },
  deed: Deed,
): Decision<Deed> => {
  const waiting = new Set(waitingLines(lines).map(({ id }) => id));
  if (deed.lines.length === 0) return decline('nothing-to-confirm', { field: 'lines' });
  return deed.lines.every((id) => waiting.has(id))
    ? accept(deed)
    : decline('not-waiting', { field: 'lines' });
};
