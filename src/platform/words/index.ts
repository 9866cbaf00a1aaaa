import type { House } from '../house.ts';
import { fill, type Language } from '../texts.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export const words = (language: Language): typeof de => (language === 'en' ? en : de);

/** The sentence for a reason `context.key`, in the reader's language. */
export const sentenceOf = (
  { contexts }: Pick<House, 'contexts'>,
  language: Language,
  refused: { reason: string; with?: Record<string, string | number> },
): string => {
  const [context = '', key = ''] = refused.reason.split('.', 2);
  const refusals: Record<string, string> =
    context === 'rights'
      ? words(language).refusals
      : (contexts.find(({ name }) => name === context)?.texts(language).refusals ?? {});
  return fill(refusals[key] ?? refused.reason, refused.with);
};

/** What a job is called; its key where its context says nothing. */
export const jobName = ({ contexts }: Pick<House, 'contexts'>, language: Language, name: string): string => {
  const [context = '', verb = ''] = name.split('.', 2);
  return contexts.find((one) => one.name === context)?.texts(language).jobs?.[verb] ?? name;
};

/** The words of an action, from the context that it belongs to. */
export const actionTexts = ({ contexts }: Pick<House, 'contexts'>, language: Language, name: string) => {
  const [context = '', verb = ''] = name.split('.', 2);
  return contexts.find((one) => one.name === context)?.texts(language).actions[verb];
};
