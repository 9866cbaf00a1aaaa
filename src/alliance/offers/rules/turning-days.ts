import { addDays, type Day } from '../../../shared/days.ts';
import { holdItems, type MandateFacts } from '../../mandates/rules/hold.ts';

/**
 * The days within a time on which an answer of the mandates may turn: an item begins to hold or holds no longer, a
 * competence of the head begins or ends. Between two of them, and but for numbers, one answer holds for every day.
 *
 * @de Wendetage eines Mandats
 * @source angebote#freigabe
 */
export const turningDays = (facts: MandateFacts, municipality: string, from: Day, to: Day): Day[] => {
  const items = holdItems(facts).get(municipality) ?? [];
  const spans = [
    ...items.flatMap((item) => item.spans),
    ...facts.competences.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo })),
  ];
  const days = spans.flatMap((span) => [span.from, span.to && addDays(span.to, 1)]);
  const within = new Set(days.filter((day): day is Day => day !== null && from < day && day <= to));
  return [...within].toSorted((a, b) => (a < b ? -1 : 1));
};
