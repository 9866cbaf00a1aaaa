import type { Child } from 'hono/jsx';
import type { Language } from '../../../platform/texts.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { type Question, type Section, wordsIn } from '../questionnaire-types.ts';
import { texts } from '../texts/index.ts';
import type { Values } from '../types.ts';
import { valueText } from './sentences.ts';

/** What a municipality said, section by section. */
export const AnswerTable = ({
  sections,
  values,
  carried,
  wave,
  fileHref,
  extra,
  language,
}: {
  sections: readonly Section[];
  values: Values;
  carried: readonly string[];
  /** Number of the wave that carried values come from. */
  wave: string | null;
  fileHref(file: number): string;
  /** What stands below one answer, such as a deed with it. */
  extra?(question: Question): Child;
  language: Language;
}) => {
  const t = texts(language).answer;
  return (
    <>
      {sections.map((section) => (
        <DataTable
          caption={wordsIn(section.title, language)}
          rows={section.questions.filter(({ type }) => type !== 'note')}
          columns={[
            { header: t.what, rowHeader: true, cell: ({ label }) => wordsIn(label, language) },
            {
              header: t.yourAnswers,
              cell: (question) => (
                <>
                  <Said question={question} values={values} fileHref={fileHref} language={language} />
                  {wave !== null && carried.includes(question.key) && (
                    <>
                      {' '}
                      <Badge label={wave} />
                    </>
                  )}
                  {extra?.(question)}
                </>
              ),
            },
          ]}
        />
      ))}
    </>
  );
};

const Said = ({
  question,
  values,
  fileHref,
  language,
}: {
  question: Question;
  values: Values;
  fileHref(file: number): string;
  language: Language;
}) => {
  const value = values[question.key];
  if (value !== null && typeof value === 'object' && 'file' in value)
    return <a href={fileHref(value.file)}>{value.name}</a>;
  const text = valueText(question, value, language);
  return value === undefined || value === null ? <em>{text}</em> : <span class="hm-pre">{text}</span>;
};
