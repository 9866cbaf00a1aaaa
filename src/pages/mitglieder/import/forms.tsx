import { chooseMunicipality } from '../../../alliance/members/actions/choose-municipality.ts';
import { confirmImport } from '../../../alliance/members/actions/confirm-import.ts';
import { dropImport } from '../../../alliance/members/actions/drop-import.ts';
import { mapColumns } from '../../../alliance/members/actions/map-columns.ts';
import { undoImport } from '../../../alliance/members/actions/undo-import.ts';
import { uploadList } from '../../../alliance/members/actions/upload-list.ts';
import { importRead } from '../../../alliance/members/reads/import.ts';
import { imports } from '../../../alliance/members/reads/imports.ts';
import { texts } from '../../../alliance/members/texts/index.ts';
import { unitIn } from '../../../alliance/territory/gazetteer.ts';
import { landOf } from '../../../alliance/territory/lands.ts';
import { writeCsv } from '../../../platform/documents/csv.ts';
import { formatNumber } from '../../../platform/format.ts';
import { download, form } from '../../../platform/http/page.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { fill } from '../../../platform/texts.ts';
import { PageHead } from '../../../ui/PageHead.tsx';
import { SchemaForm } from '../../SchemaForm.tsx';
import { MappingForm } from './MappingForm.tsx';
import { toImports, toMembers } from './crumbs.ts';
import { type Shown, addressOf } from './import.tsx';
import { problemSentences, written } from './rows.tsx';

const fixed = ({ import: id }: Record<string, string>) => ({ import: Number(id) });
const crumbs = ({ list: { id, fileName } }: Shown, visit: Visit) => [
  toMembers(visit),
  toImports(visit),
  { href: addressOf(id), label: fileName },
];
const path = <Rest extends string>(rest: Rest) => `/mitglieder/import/:import{[0-9]+}/${rest}` as const;

export const uploadForm = form({
  path: '/mitglieder/import/neu',
  action: uploadList,
  read: imports,
  crumbs: (_, visit) => [toMembers(visit), toImports(visit)],
  after: ({ reply }) => `/mitglieder/import/${Number(reply?.id)}/spalten`,
});

export const mappingForm = form({
  path: path('spalten'),
  action: mapColumns,
  read: importRead,
  fixed,
  crumbs,
  view: (state, value, visit) => <MappingForm state={state} value={value} visit={visit} />,
  after: (_, __, input) => addressOf(input.import),
});

export const chooseForm = form({
  path: path('zeile/:line{[0-9]+}'),
  action: chooseMunicipality,
  read: importRead,
  fixed: ({ import: id, line }) => ({ import: Number(id), line: Number(line) }),
  crumbs,
  view: (state, value, visit) => <ChooseMunicipality state={state} value={value} visit={visit} />,
  after: (_, __, input) => addressOf(input.import),
});

const ChooseMunicipality = ({
  state,
  value,
  visit,
}: {
  state: Parameters<typeof SchemaForm>[0]['state'];
  value: Shown;
  visit: Visit;
}) => {
  const { actions, imports: t } = texts(visit.language);
  const [row] = value.rows;
  const candidates = (row?.candidates ?? []).flatMap((key) => unitIn(visit.house, key) ?? []);
  return (
    <SchemaForm
      state={state}
      words={actions['choose-municipality']}
      visit={visit}
      head={
        <>
          <PageHead title={actions['choose-municipality'].title} lead={row && written(row)} />
          {row && <p>{problemSentences(row, visit).join(' ')}</p>}
          {candidates.length > 0 && <p>{t.candidates}</p>}
          <ul>
            {candidates.map(({ key, name, land }) => (
              <li>
                <a href={`?municipality=${key}`}>
                  {name}, {landOf(land ?? '')?.de} ({key})
                </a>
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
};

export const confirmForm = form({
  path: path('uebernehmen'),
  action: confirmImport,
  read: importRead,
  fixed,
  crumbs,
  view: (state, { list }, visit) => {
    const { actions, imports: t } = texts(visit.language);
    const counts = list.summary ?? { new: 0, changed: 0, error: 0 };
    return (
      <SchemaForm
        state={state}
        words={actions['confirm-import']}
        visit={visit}
        head={
          <>
            <PageHead title={actions['confirm-import'].title} lead={list.fileName} />
            <ul class="hm-consequences">
              {(['new', 'changed', 'error'] as const).map((verdict) => (
                <li>{fill(t.consequences[verdict], { n: formatNumber(counts[verdict], visit.language) })}</li>
              ))}
              <li>{t.consequences.once}</li>
              <li>{t.consequences.undo}</li>
            </ul>
          </>
        }
      />
    );
  },
  after: (_, __, input) => addressOf(input.import),
});

export const dropForm = form({
  path: path('verwerfen'),
  action: dropImport,
  read: importRead,
  fixed,
  crumbs,
  after: () => '/mitglieder/import',
});

export const undoForm = form({
  path: path('zuruecknehmen'),
  action: undoImport,
  read: importRead,
  fixed,
  crumbs,
  after: (_, __, input) => addressOf(input.import),
});

/** The rows with errors as they stood in the list, each with what is to be done: mend it there and bring it again. */
export const errorsDownload = download({
  path: path('fehler.csv'),
  read: importRead,
  file: ({ list, rows }, visit) => {
    const t = texts(visit.language).imports;
    const table = rows.map((row) => [
      ...list.columns.map((_, column) => row.cells[column] ?? ''),
      row.line,
      problemSentences(row, visit).join(' '),
    ]);
    return {
      name: `${list.fileName.replace(/\.[^.]*$/u, '')}-fehler.csv`,
      type: 'text/csv; charset=utf-8',
      body: writeCsv([[...list.columns, t.line, t.problem], ...table], { dialect: 'excel' }),
    };
  },
});
