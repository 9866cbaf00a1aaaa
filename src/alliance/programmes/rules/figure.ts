import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { de } from '../texts/de.ts';
import type { FigureKind, PublishedFigure } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('programmes');

/**
 * Whether a published number may be kept: its day has come, and the same source has not said the same before. Numbers
 * that contradict each other are kept side by side, each with its source.
 *
 * @de Zahl eintragen
 * @source programme#zahlen
 */
export const decideFigure = <Deed extends { kind: FigureKind; number: number; day: Day; source: string }>(
  known: readonly Pick<PublishedFigure, 'kind' | 'number' | 'day' | 'source'>[],
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  if (deed.day > today) return decline('in-future', { field: 'day' });
  const isKnown = known.some(
    ({ kind, number, day, source }) =>
      kind === deed.kind && number === deed.number && day === deed.day && source === deed.source,
  );
  return isKnown ? decline('figure-known', { field: 'number' }) : accept(deed);
};
