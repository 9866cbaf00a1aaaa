import { addDays, type Day } from '../../../shared/days.ts';
import type { RelationKind } from '../types.ts';

/** Days on which an item holds, both included; an open end is null. @de Geltungszeitraum */
export interface Span {
  from: Day;
  to: Day | null;
}

/** What a later resolution did to an item. */
export interface Fate {
  kind: RelationKind;
  day: Day;
  until: Day | null;
  /** Whether it names this item alone; an amendment of a whole resolution replaces none of its items. */
  itemAlone: boolean;
}

/**
 * When an item holds. It begins with the resolution unless it says otherwise and holds through its last day. A repeal
 * takes effect on its very day: on that day the item no longer holds. A renewal adds its own days. An amendment of one
 * item replaces that item. Of several on one day the repeal comes last, because in doubt nobody may act.
 *
 * @de Geltung eines Beschlusspunkts
 * @source mandate#geltung
 */
export const spansOf = (
  item: { resolvedOn: Day; validFrom: Day | null; validTo: Day | null },
  fates: readonly Fate[],
): Span[] => {
  let spans: Span[] = [{ from: item.validFrom ?? item.resolvedOn, to: item.validTo }];
  for (const fate of [...fates].sort(inTime)) {
    if (fate.kind === 'renews') spans.push({ from: fate.day, to: fate.until });
    else if (fate.kind === 'repeals' || fate.itemAlone) spans = endBefore(spans, fate.day);
  }
  return spans;
};

const inTime = (a: Fate, b: Fate): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : Number(a.kind !== 'renews') - Number(b.kind !== 'renews');

const endBefore = (spans: readonly Span[], day: Day): Span[] =>
  spans
    .filter(({ from }) => from < day)
    .map(({ from, to }) => ({ from, to: to !== null && to < day ? to : addDays(day, -1) }));

export const holdsOn = (spans: readonly Span[], day: Day): boolean =>
  spans.some(({ from, to }) => from <= day && (to === null || day <= to));

/** The day from which a repeal or replacement has ended the item, as of `day`. */
export const endedBy = (fates: readonly Fate[], day: Day): Day | null =>
  fates
    .filter(
      (fate) => fate.day <= day && (fate.kind === 'repeals' || (fate.kind === 'amends' && fate.itemAlone)),
    )
    .reduce<Day | null>((last, fate) => (last === null || fate.day > last ? fate.day : last), null);
