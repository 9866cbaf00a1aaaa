import { questionsOf, wordsIn } from '../../alliance/surveys/questionnaire-types.ts';
import type { keptSurvey } from '../../alliance/surveys/reads/kept-survey.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import type { FormState } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import type { ActionTexts } from '../../platform/texts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Details } from '../../ui/Details.tsx';
import { SchemaForm } from '../SchemaForm.tsx';
import { pickerFields, type questionOptions } from './condition-form.ts';

interface Props {
  state: FormState;
  kept: ShownBy<typeof keptSurvey>;
  words: ActionTexts;
  /** What the picker of the condition can ask about. */
  options: ReturnType<typeof questionOptions>;
  visit: Visit;
}

/** A question: words and kind first, what few questions need is folded. */
export const QuestionForm = ({ state, kept, words, options, visit }: Props) => {
  const { editor: t } = texts(visit.language);
  return (
    <>
      <SchemaForm
        state={state}
        words={words}
        options={options}
        visit={visit}
        sections={[
          { name: 'frage', title: t.parts.question, fields: ['label', 'type', 'required', 'hint'] },
          {
            name: 'auswahl',
            title: t.parts.choices,
            fields: ['options', 'other', 'rows', 'columns'],
            folded: true,
          },
          { name: 'grenzen', title: t.parts.bounds, fields: ['min', 'max'], folded: true },
          { name: 'englisch', title: t.parts.english, fields: ['labelEn', 'hintEn'], folded: true },
          { name: 'bedingung', title: t.parts.condition, fields: pickerFields, folded: true },
          { name: 'weiteres', title: t.parts.more, fields: ['when', 'key', 'register'], folded: true },
        ]}
      />
      <KnownKeys kept={kept} visit={visit} />
    </>
  );
};

export const SectionForm = ({ state, kept, words, options, visit }: Props) => {
  const { editor: t } = texts(visit.language);
  return (
    <>
      <SchemaForm
        state={state}
        words={words}
        options={options}
        visit={visit}
        sections={[
          { name: 'abschnitt', title: t.parts.section, fields: ['title', 'intro'] },
          { name: 'englisch', title: t.parts.english, fields: ['titleEn', 'introEn'], folded: true },
          { name: 'bedingung', title: t.parts.condition, fields: pickerFields, folded: true },
          { name: 'weiteres', title: t.parts.more, fields: ['when', 'key'], folded: true },
        ]}
      />
      <KnownKeys kept={kept} visit={visit} />
    </>
  );
};

/** What a condition can ask about. */
const KnownKeys = ({ kept, visit: { language } }: Pick<Props, 'kept' | 'visit'>) => {
  const { editor: t, types, answer } = texts(language);
  const known = questionsOf(kept.survey.questionnaire).filter(({ type }) => type !== 'note');
  return (
    <Details summary={t.knownKeys}>
      {known.length === 0 ? (
        <p>{t.knownKeysEmpty}</p>
      ) : (
        <DataTable
          caption={t.knownKeys}
          hideCaption
          rows={known}
          columns={[
            { header: t.key, rowHeader: true, cell: ({ key }) => <code>{`\${${key}}`}</code> },
            { header: answer.what, cell: ({ label }) => wordsIn(label, language) },
            {
              header: t.parts.choices,
              cell: ({ type, options = [] }) =>
                options.length > 0
                  ? options.map(({ key }) => key).join(', ')
                  : type === 'yes-no'
                    ? 'yes, no'
                    : types[type],
            },
          ]}
        />
      )}
    </Details>
  );
};
