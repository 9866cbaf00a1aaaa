import { texts } from '../../alliance/mandates/texts/index.ts';
import type { FormState } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ActionTexts } from '../../platform/texts.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { ProgrammeNames } from './KnownProgrammes.tsx';
import { SchemaForm } from '../SchemaForm.tsx';

/** The form of an item in parts: what every item needs is open, what few need is folded. */
export const ItemForm = ({
  state,
  words,
  kicker,
  options,
  visit,
}: {
  state: FormState;
  words: ActionTexts;
  kicker: string;
  options: Record<string, { value: string; label: string }[]>;
  visit: Visit;
}) => {
  const t = texts(visit.language).one.sections;
  return (
    <SchemaForm
      state={state}
      words={words}
      options={options}
      visit={visit}
      head={
        <>
          <PageHead title={words.title} kicker={kicker} lead={words.lead} />
          <ProgrammeNames visit={visit} />
        </>
      }
      sections={[
        { name: 'wortlaut', title: t.wording, fields: ['number', 'text', 'result', 'originalText'] },
        { name: 'umfang', title: t.scope, fields: ['effect', 'act', 'topics'] },
        { name: 'zahl', title: t.limits, fields: ['groups', 'limit', 'per', 'programmes'], folded: true },
        { name: 'bedingungen', title: t.conditions, fields: ['conditions', 'conditionText'], folded: true },
        { name: 'geltung', title: t.validity, fields: ['validFrom', 'validTo'], folded: true },
        {
          name: 'einzelabstimmung',
          title: t.vote,
          fields: ['voteKind', 'voteYes', 'voteNo', 'voteAbstain'],
          folded: true,
        },
      ]}
    />
  );
};
