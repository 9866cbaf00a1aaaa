import { texts } from '../../alliance/surveys/texts/index.ts';
import { titleIn } from '../../alliance/surveys/views/sentences.ts';
import type { Crumb } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';

export const path = '/umfragen';
export const surveyPath = `${path}/:id{[0-9]+}`;

export const hrefOf = (id: unknown): string => `${path}/${String(id)}`;

interface Titled {
  id: number;
  title: string;
  titleEn: string | null;
}

export const toAll = ({ language }: Visit): Crumb => ({ href: path, label: texts(language).survey.title });

export const toSurvey = (survey: Titled, { language }: Visit): Crumb => ({
  href: hrefOf(survey.id),
  label: titleIn(survey, language),
});

/** A page title that names its survey: „Rücklauf: Abfrage 2026“. */
export const titleOf = (sentence: string, survey: Titled, { language }: Visit): string =>
  fill(sentence, { title: titleIn(survey, language) });

/** What binds a button's form to the reader's session. */
export const seal = ({ session }: Visit): Record<string, string> => ({ _schutz: session?.formToken ?? '' });

/** Query of a list: only what is set. */
export const queryOf = (values: Record<string, string | number | null>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== null) query.set(name, String(value));
  const text = query.toString();
  return text && `?${text}`;
};
