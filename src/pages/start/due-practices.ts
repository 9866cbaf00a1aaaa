import { due } from '../../alliance/practices/reads/due.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { ask } from '../../platform/ask.ts';
import { fill } from '../../platform/texts.ts';
import type { DueSource } from './due.ts';

/** Evaluations of sponsorships, reviews of good practices, suggestions without an answer. */
export const dueInPractices: DueSource = async (house, occasion, language) => {
  const answer = await ask(house, due, {}, occasion);
  if (answer.outcome !== 'found') return [];
  const t = texts(language).due;
  const { evaluations, reviews, suggestions } = answer.value;
  const { today } = occasion;
  return [
    ...evaluations.map(({ id, title, day }) => ({
      label: fill(t.evaluation, { title }),
      href: `/patenschaften/${id}/auswerten`,
      until: day,
      late: day < today,
    })),
    ...reviews.map(({ id, title, day }) => ({
      label: fill(t.review, { title }),
      href: `/gute-praxis/${id}/pruefen`,
      until: day,
      late: day < today,
    })),
    ...suggestions.map(({ id, title, municipality }) => ({
      label: fill(t.suggestion, { title }),
      href: `/gute-praxis/vorschlaege/${id}`,
      hint: nameOf(house, municipality),
    })),
  ];
};
