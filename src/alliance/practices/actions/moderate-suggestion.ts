import { action } from '../../../platform/action.ts';
import { choice, id, input, longText } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertMeasure } from '../db/measures.ts';
import { decideSuggestion, selectSuggestion } from '../db/suggestions.ts';
import { mailAnswer } from '../mails/answer.ts';
import { mayModerate } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/**
 * Answers a suggestion. An accepted one becomes a measure for members to see, which the municipality completes.
 *
 * @de Vorschlag beantworten
 */
export const moderateSuggestion = action({
  name: 'practices.moderate-suggestion',
  input: input({ id: id(), verdict: choice(['accepted', 'rejected']), answer: longText(2_000) }),
  async load(db, input) {
    const suggestion = await selectSuggestion(db, input.id);
    return suggestion && { place: suggestion, suggestion };
  },
  may: mayModerate,
  decide: ({ suggestion }, deed) =>
    suggestion.state === 'open' ? accept(deed) : decline('suggestion-answered'),
  async save(db, { id: number, verdict, answer }, occasion, { suggestion }) {
    const by = personOf(occasion);
    await decideSuggestion(db, { id: number, state: verdict, answer }, by, occasion.now);
    await mailAnswer(db, suggestion, answer, occasion.now);
    const { municipality, land } = suggestion;
    const measure =
      verdict === 'accepted'
        ? await insertMeasure(db, measureFrom(suggestion, occasion.today), by, occasion.now)
        : null;
    return { about: `practices.suggestion:${number}`, municipality, land, reply: { measure } };
  },
});

const measureFrom = (
  {
    municipality,
    land,
    title,
    text,
    link,
  }: { municipality: string; land: string | null; title: string; text: string; link: string | null },
  today: string,
) => ({
  municipality,
  land,
  demand: null,
  title,
  description: text,
  forWhom: 'noch nicht angegeben',
  cost: null,
  legalBasis: null,
  result: null,
  contact: null,
  link,
  source: link ?? 'Vorschlag aus der Zivilgesellschaft',
  state: 'running' as const,
  fromDay: null,
  toDay: null,
  audience: 'members' as const,
  checkedOn: today,
});
