import { prefillResolution } from '../../alliance/mandates/actions/prefill-resolution.ts';
import { recordResolution } from '../../alliance/mandates/actions/record-resolution.ts';
import { beginResolution } from '../../alliance/mandates/reads/begin-resolution.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { results } from '../../alliance/mandates/types.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SchemaForm } from '../SchemaForm.tsx';

type Begun = ShownBy<typeof beginResolution>;

const crumbs = (_: unknown, { language }: Visit) => [
  { href: '/mandate', label: texts(language).one.mandates },
];

export const prefillForm = form({
  path: '/mandate/uebernehmen',
  action: prefillResolution,
  read: beginResolution,
  crumbs,
  after: ({ reply }) => `/mandate/neu?entwurf=${String(reply?.['id'])}`,
});

/** What the form begins with: the own council, a paper that was read, or a model that was taken over. */
const beginningOf = ({ draft, adoption, municipality, body }: Begun): Record<string, unknown> => {
  const begun: Record<string, unknown> = {
    ...(municipality !== null && { municipality }),
    ...(body !== null && { body }),
  };
  if (adoption) return { ...begun, title: adoption.title, decisionText: adoption.text };
  if (!draft) return begun;
  const known = results.find((result) => result === draft.result);
  return {
    ...begun,
    ...(draft.bodyName && { body: draft.bodyName }),
    ...(draft.day && { day: draft.day }),
    ...(draft.reference && { reference: draft.reference }),
    title: draft.title,
    ...(known && { result: known }),
    link: draft.web ?? draft.source,
    source: `OParl: ${draft.source}`.slice(0, 500),
    // split again when recorded, so its own numbering stays; without numbers only the reasons go
    decisionText: draft.items.length > 0 ? draft.resolutionText : draft.preamble,
  };
};

export const recordForm = form({
  path: '/mandate/neu',
  action: recordResolution,
  read: beginResolution,
  crumbs,
  fixed: (_, { draft, adoption }) => ({ draft: draft?.id ?? null, adoption: adoption?.id ?? null }),
  values: beginningOf,
  view(state, begun, visit) {
    const { actions, one: t } = texts(visit.language);
    const words = actions['record-resolution'];
    return (
      <SchemaForm
        state={state}
        words={words}
        visit={visit}
        sections={[
          {
            name: 'vorlage',
            title: t.sections.paper,
            fields: [
              'municipality',
              'body',
              'day',
              'reference',
              'title',
              'decisionText',
              'result',
              'link',
              'source',
            ],
          },
          {
            name: 'abstimmung',
            title: t.vote,
            fields: ['voteKind', 'voteYes', 'voteNo', 'voteAbstain'],
            folded: true,
          },
          { name: 'vermerk', title: t.note, fields: ['note'], folded: true },
        ]}
        head={
          <>
            <PageHead title={words.title} lead={words.lead} />
            <BegunFrom begun={begun} visit={visit} />
          </>
        }
      />
    );
  },
  after: ({ reply }) => `/mandate/${String(reply?.['id'])}`,
});

/** Where the values in the form come from, and what of them is doubtful. */
const BegunFrom = ({ begun: { draft, adoption }, visit: { language } }: { begun: Begun; visit: Visit }) => {
  const { one: t, oparl } = texts(language);
  if (adoption) return <p class="hm-source">{fill(t.fromModel, { title: adoption.modelTitle })}</p>;
  if (!draft) return null;
  return (
    <>
      <p class="hm-source">{fill(t.draftRead, { source: draft.source })}</p>
      {draft.resultText && (
        <p>
          {oparl.result}: „{draft.resultText}“
        </p>
      )}
      {draft.warnings.length > 0 && (
        <Alert tone="warning" title={t.draftWarnings}>
          <ul>
            {draft.warnings.map(({ warning, with: values }) => (
              <li>{fill(oparl.warnings[warning], values)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {draft.documents.length > 0 && (
        <>
          <p>{t.draftDocuments}</p>
          <ul>
            {draft.documents.map(({ name, url }) => (
              <li>
                <a href={url}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
