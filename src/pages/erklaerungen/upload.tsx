import { applyPositions } from '../../alliance/statements/actions/apply-positions.ts';
import { dropPositions } from '../../alliance/statements/actions/drop-positions.ts';
import { uploadPositions } from '../../alliance/statements/actions/upload-positions.ts';
import { tableForm } from '../../alliance/statements/reads/table-form.ts';
import { upload } from '../../alliance/statements/reads/upload.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { form, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { type Named, toAll, toStatement } from './parts.tsx';

type Shown = ShownBy<typeof upload>;
interface Part {
  shown: Shown;
  visit: Visit;
}

const toPositions = (statement: Named, visit: Visit) => [
  toAll(visit),
  toStatement(statement),
  { href: `/erklaerungen/${statement.id}/positionen`, label: texts(visit.language).pos.heading },
];
const addressOf = ({ statement, upload: { id } }: Shown) =>
  `/erklaerungen/${statement.id}/positionen/tabelle/${id}`;
const titleOf = ({ upload: { fileName } }: Shown, { language }: Visit) =>
  fill(texts(language).table.title, { file: fileName });

export const uploadForm = form({
  path: '/erklaerungen/:id{[0-9]+}/positionen/tabelle',
  action: uploadPositions,
  read: tableForm,
  crumbs: ({ statement }, visit) => toPositions(statement, visit),
  fixed: ({ id }) => ({ statement: Number(id) }),
  above: ({ statement }, { language }) => {
    const t = texts(language).table;
    return (
      <>
        <p>{t.howTo}</p>
        <p>
          <a href={`/erklaerungen/${statement.id}/positionen/vorlage.xlsx`} download="">
            {t.getTemplate}
          </a>
        </p>
      </>
    );
  },
  after: ({ reply }, _, input) =>
    `/erklaerungen/${input.statement}/positionen/tabelle/${Number(reply?.['id'])}`,
});

export const uploadPage = page({
  path: '/erklaerungen/:id{[0-9]+}/positionen/tabelle/:tabelle{[0-9]+}',
  read: upload,
  title: titleOf,
  crumbs: ({ statement }, visit) => toPositions(statement, visit),
  view: (shown, visit) => <Upload shown={shown} visit={visit} />,
});

const Upload = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).table;
  const { upload: one, may, released, statement } = shown;
  const waiting = one.rows.length - released;
  return (
    <>
      <PageHead
        kicker={statement.title}
        title={titleOf(shown, visit)}
        badges={<Badge label={t.states[one.state]} tone={one.state === 'applied' ? 'success' : 'neutral'} />}
        actions={
          <>
            {may.apply && (
              <ButtonLink href={`${addressOf(shown)}/uebernehmen`} label={t.apply} variant="primary" />
            )}
            {one.problems.length > 0 && (
              <ButtonLink href={`/erklaerungen/${statement.id}/positionen/tabelle`} label={t.again} />
            )}
            {may.drop && <ButtonLink href={`${addressOf(shown)}/verwerfen`} label={t.drop} />}
          </>
        }
      />
      <p class="hm-source">
        {t.source}: {one.source}. {t.uploaded}: {formatDay(dayOf(one.uploadedAt), language)}
      </p>
      <ul>
        <li>{fill(t.rows, { n: formatNumber(one.rows.length, language) })}</li>
        {released > 0 && <li>{fill(t.released, { n: formatNumber(released, language) })}</li>}
        {waiting > 0 && <li>{fill(t.prepared, { n: formatNumber(waiting, language) })}</li>}
      </ul>
      {one.problems.length > 0 && <Problems shown={shown} visit={visit} />}
      {one.rows.length > 0 && <Preview shown={shown} visit={visit} />}
    </>
  );
};

/** A file with hundreds of mistakes usually has one; the first ones are enough to find it. */
const mostShown = 200;

const Problems = ({ shown: { upload: one }, visit: { language } }: Part) => {
  const { table: t, words } = texts(language);
  return (
    <>
      <Alert tone="danger" title={fill(t.problems, { n: formatNumber(one.problems.length, language) })}>
        <p>{t.problemsLead}</p>
      </Alert>
      <DataTable
        caption={fill(t.problems, { n: formatNumber(one.problems.length, language) })}
        hideCaption
        rows={one.problems.slice(0, mostShown)}
        columns={[
          { header: t.line, rowHeader: true, cell: ({ line }) => String(line) },
          { header: t.problem, cell: ({ problem, value }) => fill(words.problem[problem], { value }) },
        ]}
      />
    </>
  );
};

const Preview = ({ shown: { upload: one, clauses }, visit: { house, language } }: Part) => {
  const { table: t, words, who } = texts(language);
  return (
    <DataTable
      caption={t.preview}
      scroll
      rows={one.rows.slice(0, mostShown)}
      columns={[
        { header: t.place, rowHeader: true, cell: ({ municipality }) => nameOf(house, municipality) },
        ...clauses.map(({ id, number }) => ({
          header: number ?? '',
          cell: ({ positions }: (typeof one.rows)[number]) => {
            const found = positions.find(({ clause }) => clause === id);
            return found ? words.stance[found.stance] : who.open;
          },
        })),
        { header: t.release, cell: ({ releaseNote }) => releaseNote ?? t.noRelease },
      ]}
    />
  );
};

const closing = <Rest extends string>(rest: Rest) =>
  `/erklaerungen/:id{[0-9]+}/positionen/tabelle/:tabelle{[0-9]+}/${rest}` as const;
const crumbs = (shown: Shown, visit: Visit) => [
  ...toPositions(shown.statement, visit),
  { href: addressOf(shown), label: titleOf(shown, visit) },
];
const fixed = ({ tabelle }: Record<string, string>) => ({ id: Number(tabelle) });
const toPage = (_: unknown, { url }: Visit) => url.pathname.replace(/\/[^/]+$/, '');

export const applyForm = form({
  path: closing('uebernehmen'),
  action: applyPositions,
  read: upload,
  crumbs,
  fixed,
  view(state, shown, visit) {
    const { actions, table: t } = texts(visit.language);
    return (
      <ConfirmDeed
        state={state}
        texts={actions['apply-positions']}
        about={`${fill(t.confirm, { n: shown.upload.rows.length, released: shown.released })} ${t.once}`}
        back={addressOf(shown)}
        visit={visit}
      />
    );
  },
  after: toPage,
});

export const dropForm = form({
  path: closing('verwerfen'),
  action: dropPositions,
  read: upload,
  crumbs,
  fixed,
  view: (state, shown, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['drop-positions']}
      about={titleOf(shown, visit)}
      back={addressOf(shown)}
      visit={visit}
    />
  ),
  after: toPage,
});
