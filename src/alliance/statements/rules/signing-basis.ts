import type { Day } from '../../../shared/days.ts';
import { coverageOf } from '../../mandates/rules/answer.ts';
import type { MandateFacts } from '../../mandates/rules/hold.ts';
import type { Clause } from '../types.ts';

/** An item of a resolution on which a signature may rest. @de Grundlage einer Unterschrift */
export interface QuotedItem {
  id: number;
  label: string;
}

/**
 * The items of a municipality's resolutions that cover the clauses of a text, each once, with the words by which a letter
 * or a record names it. Where none does, the head's own competence or other words are the ground.
 *
 * @de Grundlage einer Unterschrift
 * @source unterschriften#grundlage
 */
export const quotedItems = (
  mandates: MandateFacts | null,
  place: { municipality: string; land: string | null },
  clauses: readonly Pick<Clause, 'topics' | 'act'>[],
  day: Day,
): QuotedItem[] => {
  if (mandates === null) return [];
  const items = clauses.flatMap(({ topics, act }) =>
    topics.flatMap((topic) =>
      coverageOf(mandates, place, {
        act,
        topic,
        group: null,
        number: null,
        programme: null,
        day,
      }).because.map(({ item }) => item),
    ),
  );
  return [...new Map(items.map((item) => [item.id, item])).values()].map(({ id, number, resolution }) => ({
    id,
    label: `${number}, ${resolution.reference ?? resolution.title}, ${germanDay(resolution.day)}`,
  }));
};

const germanDay = (day: Day): string => day.split('-').toReversed().join('.');
