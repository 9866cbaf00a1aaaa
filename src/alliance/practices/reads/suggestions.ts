import { input, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectSuggestions } from '../db/suggestions.ts';
import { mayModerate, maySuggest } from '../permissions.ts';

const perPage = 24;

/** Whoever moderates sees the suggestions of their Länder, everybody else their own. */
export const suggestions = read({
  name: 'practices.suggestions',
  input: input({ seite: wholeNumber(1, 10_000).default(1) }),
  async load(db, _, { actor }) {
    if (actor.kind !== 'person') return { suggestions: [] };
    const office = officeOf(actor);
    const lands = office?.role === 'LK' ? office.lands : [];
    return {
      suggestions: await selectSuggestions(db, {
        person: actor.personId,
        everything: office?.role === 'K',
        lands,
      }),
    };
  },
  may: maySuggest,
  show: ({ suggestions: seen }, occasion, { seite }) => ({
    page: seite,
    pages: Math.max(1, Math.ceil(seen.length / perPage)),
    suggestions: seen.slice((seite - 1) * perPage, seite * perPage).map((suggestion) => ({
      id: suggestion.id,
      municipality: suggestion.municipality,
      title: suggestion.title,
      text: suggestion.text,
      link: suggestion.link,
      state: suggestion.state,
      answer: suggestion.answer,
      suggestedAt: suggestion.suggestedAt,
      mayModerate: suggestion.state === 'open' && mayModerate(occasion, { place: suggestion }).allowed,
    })),
  }),
});
