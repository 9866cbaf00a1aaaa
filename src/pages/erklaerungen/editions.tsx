import { edition } from '../../alliance/statements/reads/edition.ts';
import { editions } from '../../alliance/statements/reads/editions.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import type { EditionPart } from '../../alliance/statements/types.ts';
import { Difference } from '../../alliance/statements/views/Difference.tsx';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterBar } from '../../ui/FilterBar.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { clauseName, StatementTabs, toAll, toStatement } from './parts.tsx';

type Listed = ShownBy<typeof editions>;
type Shown = ShownBy<typeof edition>;

export const editionsPage = page({
  path: '/erklaerungen/:id{[0-9]+}/fassungen',
  read: editions,
  title: ({ statement }, { language }) => fill(texts(language).editions.title, { title: statement.title }),
  crumbs: ({ statement }, visit) => [toAll(visit), toStatement(statement)],
  view: (shown, visit) => <Editions shown={shown} visit={visit} />,
});

const Editions = ({ shown, visit: { language } }: { shown: Listed; visit: Visit }) => {
  const { editions: t, doc } = texts(language);
  const { statement, rows } = shown;
  return (
    <>
      <PageHead
        kicker={statement.title}
        title={t.heading}
        lead={t.lead}
        actions={
          shown.may.freeze && (
            <ButtonLink href={`/erklaerungen/${statement.id}/festhalten`} label={doc.freeze} />
          )
        }
      />
      <StatementTabs statement={statement} current="editions" language={language} />
      {rows.length === 0 ? (
        <EmptyState title={t.empty} text={t.emptyText} />
      ) : (
        <DataTable
          caption={t.caption}
          hideCaption
          rows={rows}
          columns={[
            {
              header: t.number,
              rowHeader: true,
              cell: ({ number }) => (
                <a href={`/erklaerungen/${statement.id}/fassungen/${number}`}>
                  {fill(t.oneHeading, { n: number })}
                </a>
              ),
            },
            { header: t.frozen, cell: ({ frozenAt }) => formatDay(dayOf(frozenAt), language) },
            { header: t.note, cell: ({ note }) => noteOf(note, language) },
            { header: t.clauses, align: 'end', cell: ({ clauses }) => String(clauses) },
            { header: t.hash, cell: ({ hash }) => <code>{hash.slice(0, 16)}…</code> },
          ]}
        />
      )}
    </>
  );
};

/** Editions that a step froze carry its name; the others what somebody wrote. */
const noteOf = (note: string, language: Language): string => {
  const known: Record<string, string> = texts(language).editions.notes;
  return known[note] ?? note;
};

export const editionPage = page({
  path: '/erklaerungen/:id{[0-9]+}/fassungen/:number{[0-9]+}',
  read: edition,
  title: ({ statement, edition: { number } }, { language }) =>
    fill(texts(language).editions.one, { n: number, title: statement.title }),
  crumbs: ({ statement }, visit) => [
    toAll(visit),
    toStatement(statement),
    { href: `/erklaerungen/${statement.id}/fassungen`, label: texts(visit.language).editions.heading },
  ],
  view: (shown, visit) => <Edition shown={shown} visit={visit} />,
});

const Edition = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { editions: t, diff } = texts(language);
  const { statement, edition: one, before, others } = shown;
  const gone = (before?.parts ?? []).filter(({ clause }) =>
    one.parts.every((part) => part.clause !== clause),
  );
  return (
    <>
      <PageHead
        kicker={statement.title}
        title={fill(t.oneHeading, { n: one.number })}
        lead={`${noteOf(one.note, language)}, ${formatDay(dayOf(one.frozenAt), language)}`}
      />
      <p class="hm-source">
        {t.hash}: <code>{one.hash}</code>
      </p>
      {others.length > 0 && (
        <FilterBar
          action={`/erklaerungen/${statement.id}/fassungen/${one.number}`}
          label={t.compare}
          submit={t.show}
        >
          <SelectField
            name="mit"
            label={t.compare}
            value={String(before?.number ?? '')}
            empty=""
            options={others.map((number) => ({
              value: String(number),
              label: fill(t.compareWith, { n: number }),
            }))}
          />
        </FilterBar>
      )}
      <p>{before ? `${fill(t.comparedTo, { n: before.number })}. ${diff.legend}` : t.alone}</p>
      <div class="hm-document">
        {one.parts.map((part) => (
          <PartOf part={part} before={before?.parts ?? null} language={language} />
        ))}
      </div>
      {gone.length > 0 && (
        <>
          <h2 class="kern-heading-medium">{t.removed}</h2>
          {gone.map((part) => (
            <section class="hm-clause" aria-label={clauseName(part)}>
              <p class="hm-clause__number">{part.number}</p>
              <div class="hm-clause__body">
                <Difference before={part.text} after="" language={language} />
              </div>
            </section>
          ))}
        </>
      )}
    </>
  );
};

const PartOf = ({
  part,
  before,
  language,
}: {
  part: EditionPart;
  before: readonly EditionPart[] | null;
  language: Language;
}) => {
  const t = texts(language).editions;
  const other = before?.find(({ clause }) => clause === part.clause);
  return (
    <section class="hm-clause" aria-label={clauseName(part)}>
      {part.number !== null && <p class="hm-clause__number">{part.number}</p>}
      <div class="hm-clause__body">
        {other && other.hash !== part.hash ? (
          <Difference before={other.text} after={part.text} language={language} />
        ) : (
          <p class="hm-pre">{part.text}</p>
        )}
        {before && !other && <Badge label={t.added} tone="info" />}
      </div>
    </section>
  );
};
