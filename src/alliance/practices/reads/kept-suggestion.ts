import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectSuggestion } from '../db/suggestions.ts';
import { mayModerate } from '../permissions.ts';

/** One suggestion for those who answer it. */
export const keptSuggestion = read({
  name: 'practices.kept-suggestion',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const suggestion = await selectSuggestion(db, number);
    return suggestion && { place: suggestion, suggestion };
  },
  may: mayModerate,
  show: ({ suggestion: { id: number, municipality, title, text, link, suggestedAt, state } }) => ({
    id: number,
    municipality,
    title,
    text,
    link,
    suggestedAt,
    state,
  }),
});
