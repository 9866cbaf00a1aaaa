import { fieldsOf } from '../../src/platform/form/fields.ts';
import type { Context } from '../../src/platform/house.ts';
import { languages } from '../../src/platform/texts.ts';
import type { Breach } from './sources.ts';

/** Every action, field, option, question and refusal says something in every language, and no word is left over. */
export const checkTexts = (contexts: Context[]): Breach[] =>
  contexts.flatMap((context) => languages.flatMap((language) => checkContext(context, language)));

const checkContext = (context: Context, language: (typeof languages)[number]): Breach[] => {
  const texts = context.texts(language);
  const missing: string[] = [];
  const need = (said: string | undefined, what: string) => {
    if (!said?.trim()) missing.push(`${what} says nothing`);
  };
  need(texts.name, 'the context');
  for (const action of context.actions) {
    const words = texts.actions[verbOf(action.name)];
    need(words?.title, `${action.name}: title`);
    need(words?.submit, `${action.name}: submit`);
    for (const { name, options } of fieldsOf(action.input)) {
      const field = words?.fields[name];
      need(field?.label, `${action.name}: ${name}`);
      for (const option of options ?? []) need(field?.options?.[option], `${action.name}: ${name} ${option}`);
    }
    for (const reason of Object.values(action.conflicts ?? {}))
      need(texts.refusals[verbOf(reason)], `${action.name}: refusal ${reason}`);
  }
  for (const { name } of context.reads) need(texts.reads[verbOf(name)], name);
  for (const { name } of context.jobs) need(texts.jobs?.[verbOf(name)], name);
  for (const [key, sentence] of Object.entries(texts.refusals)) need(sentence, `refusal ${key}`);
  const verbs = context.actions.map(({ name }) => verbOf(name));
  const questions = context.reads.map(({ name }) => verbOf(name));
  const left = [
    ...Object.keys(texts.actions).filter((verb) => !verbs.includes(verb)),
    ...Object.keys(texts.reads).filter((question) => !questions.includes(question)),
  ].map((name) => `${name} has words but does not exist`);
  return [...missing, ...left].map((says) => ({
    file: `src/alliance/${context.name}/texts/${language}.ts`,
    says,
  }));
};

const verbOf = (name: string): string => name.split('.')[1] ?? name;
