import { addClause } from '../../alliance/statements/actions/add-clause.ts';
import { addVariant } from '../../alliance/statements/actions/add-variant.ts';
import { editClause } from '../../alliance/statements/actions/edit-clause.ts';
import { moveClause } from '../../alliance/statements/actions/move-clause.ts';
import { removeClause } from '../../alliance/statements/actions/remove-clause.ts';
import { settleVariant } from '../../alliance/statements/actions/settle-variant.ts';
import { writeInAmendments } from '../../alliance/statements/actions/write-in-amendments.ts';
import { keptClause } from '../../alliance/statements/reads/kept-clause.ts';
import { keptText } from '../../alliance/statements/reads/kept-text.ts';
import { keptVariant } from '../../alliance/statements/reads/kept-variant.ts';
import { wantedText } from '../../alliance/statements/rules/conflicts.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { Difference } from '../../alliance/statements/views/Difference.tsx';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { nodeOptions } from '../mandate/options.ts';
import { clauseName, type Named, toAll, toStatement } from './parts.tsx';

type Kept = ShownBy<typeof keptClause>;
const path = <Rest extends string>(rest: Rest) =>
  `/erklaerungen/:id{[0-9]+}/ziffern/:clause{[0-9]+}/${rest}` as const;
const clauseAddress = (statement: Named, clause: number) => `/erklaerungen/${statement.id}/ziffern/${clause}`;
const crumbs = (
  { statement, clause }: { statement: Named; clause: Parameters<typeof clauseName>[0] & { id: number } },
  visit: Visit,
) => [
  toAll(visit),
  toStatement(statement),
  { href: clauseAddress(statement, clause.id), label: clauseName(clause) },
];
const fixed = ({ clause }: Record<string, string>) => ({ id: Number(clause) });
/** Back to the clause, whose address the form's own begins with. */
const toClause = (_: unknown, { url }: Visit) => url.pathname.replace(/(\/ziffern\/\d+)\/.*$/, '$1');
const toText = (_: unknown, { url }: Visit) => url.pathname.replace(/\/ziffern\/.*$/, '');

export const addClauseForm = form({
  path: '/erklaerungen/:id{[0-9]+}/ziffern/neu',
  action: addClause,
  read: keptText,
  crumbs: ({ statement }, visit) => [toAll(visit), toStatement(statement)],
  fixed: ({ id }) => ({ statement: Number(id) }),
  values: ({ nextNumber }) => ({ kind: 'numbered', number: nextNumber, act: 'appeal' }),
  options: ({ topics, clauses }, { language }) => ({
    topics: nodeOptions(
      topics.filter(({ retiredOn }) => retiredOn === null),
      language,
    ),
    after: clauses
      .filter(({ kind }) => kind !== 'closing')
      .map((clause) => ({ value: String(clause.id), label: clauseName(clause) })),
  }),
  after: (_, __, input) => `/erklaerungen/${input.statement}`,
});

export const editClauseForm = form({
  path: path('bearbeiten'),
  action: editClause,
  read: keptClause,
  crumbs,
  fixed,
  values: ({ clause }) => ({ ...clause, number: clause.number ?? '', version: clause.revision }),
  options: ({ topics }, { language }) => ({ topics: nodeOptions(topics, language) }),
  after: toClause,
});

export const moveClauseForm = form({
  path: path('verschieben'),
  action: moveClause,
  read: keptClause,
  crumbs,
  fixed,
  after: toText,
});

export const removeClauseForm = form({
  path: path('streichen'),
  action: removeClause,
  read: keptClause,
  crumbs,
  fixed,
  view: (state, { statement, clause }, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['remove-clause']}
      about={`${clauseName(clause)}: ${clause.text}`}
      back={clauseAddress(statement, clause.id)}
      version={clause.revision}
      danger
      visit={visit}
    />
  ),
  after: toText,
});

export const addVariantForm = form({
  path: path('variante'),
  action: addVariant,
  read: keptClause,
  crumbs,
  fixed: ({ clause }) => ({ clause: Number(clause) }),
  values: ({ clause }) => ({ label: clause.label, text: clause.text }),
  after: toClause,
});

export const settleVariantForm = form({
  path: path('varianten/:variant{[0-9]+}/:verdict{choose|drop}'),
  action: settleVariant,
  read: keptVariant,
  crumbs,
  fixed: ({ variant, verdict }) => ({ id: Number(variant), verdict }),
  title: ({ variant }, { language, url }) =>
    `${url.pathname.endsWith('/choose') ? texts(language).clause.choose : texts(language).clause.drop}: ${variant.label}`,
  view(state, { statement, clause, variant }, visit) {
    const { actions, clause: t } = texts(visit.language);
    const chooses = visit.url.pathname.endsWith('/choose');
    return (
      <ConfirmDeed
        state={state}
        texts={{
          ...actions['settle-variant'],
          title: `${chooses ? t.choose : t.drop}: ${variant.label}`,
          submit: chooses ? t.choose : t.drop,
        }}
        about={
          chooses ? (
            <>
              <p>{t.chosen}:</p>
              <Difference before={clause.text} after={variant.text} language={visit.language} />
            </>
          ) : (
            variant.text
          )
        }
        back={clauseAddress(statement, clause.id)}
        version={variant.version}
        visit={visit}
      />
    );
  },
  after: toClause,
});

export const writeInForm = form({
  path: path('einarbeiten'),
  action: writeInAmendments,
  read: keptClause,
  crumbs,
  fixed: ({ clause }) => ({ clause: Number(clause) }),
  view: (state, kept, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['write-in-amendments']}
      about={<WriteInPreview kept={kept} visit={visit} />}
      back={clauseAddress(kept.statement, kept.clause.id)}
      visit={visit}
    />
  ),
  after: toText,
});

const WriteInPreview = ({
  kept: { clause, waiting, wording },
  visit: { language },
}: {
  kept: Kept;
  visit: Visit;
}) => {
  const t = texts(language).clause;
  return (
    <>
      {wording !== null && wording !== clause.text && (
        <>
          <p>{t.preview}:</p>
          <Difference before={clause.text} after={wording} language={language} />
        </>
      )}
      {waiting.some(({ kind }) => kind === 'remove') && <p>{t.willRemove}</p>}
      {waiting
        .filter(({ kind }) => kind === 'add')
        .map((one) => (
          <>
            <p>{t.willAdd}</p>
            <p class="hm-pre">{wantedText(one)}</p>
          </>
        ))}
    </>
  );
};
