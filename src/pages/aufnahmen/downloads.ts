import { compared } from '../../alliance/admissions/reads/compared.ts';
import { registerTable } from '../../alliance/admissions/reads/register-table.ts';
import { whole } from '../../alliance/admissions/rules/lattice.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import { writeCsv } from '../../platform/documents/csv.ts';
import { writeXlsx } from '../../platform/documents/xlsx.ts';
import { formatDay } from '../../platform/format.ts';
import { download } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { namedRows, type Shown as ComparedShown } from './compared.tsx';
import { groupName, placeName, programmeName } from './names.ts';

type Table = ShownBy<typeof registerTable>;
type Cell = string | number | null;
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

const registerHead = (language: Language): string[] => {
  const t = texts(language).register;
  return [t.key, t.place, t.period, t.programme, t.group, t.persons];
};

const registerRows = (shown: Table, visit: Visit): Cell[][] => {
  const t = texts(visit.language).register;
  return shown.rows.map(({ place, period, programme, group, count }) => [
    place === whole ? '' : place,
    placeName(place, visit),
    period === whole ? t.total : period,
    programme === whole ? t.all : programmeName(programme, shown),
    group === whole ? t.all : groupName(group, shown, visit.language),
    count ?? t.fileHidden,
  ]);
};

const aboutRows = (
  { today, threshold }: { today: string; threshold: number },
  language: Language,
): Cell[][] => {
  const t = texts(language).register;
  return [
    [t.asOf, formatDay(today, language)],
    [t.source, t.sourceOwn],
    ['', fill(t.legend, { hidden: t.fileHidden, below: threshold - 1, none: '–' })],
  ];
};

const workbook = (
  head: readonly string[],
  rows: Cell[][],
  shown: { today: string; threshold: number },
  language: Language,
) => {
  const t = texts(language).register;
  return writeXlsx({
    sheets: [
      { name: t.sheet, columns: head.map((title) => ({ title })), rows },
      {
        name: t.about,
        columns: [
          { title: t.about, width: 12 },
          { title: '', width: 100 },
        ],
        rows: aboutRows(shown, language),
      },
    ],
  });
};

export const registerCsv = download({
  path: '/aufnahmen/aufnahmen.csv',
  read: registerTable,
  file: (shown, visit) => ({
    name: `aufnahmen-${shown.today}.csv`,
    type: types.csv,
    body: writeCsv([registerHead(visit.language), ...registerRows(shown, visit)], { dialect: 'excel' }),
  }),
});

export const registerXlsx = download({
  path: '/aufnahmen/aufnahmen.xlsx',
  read: registerTable,
  file: async (shown, visit) => ({
    name: `aufnahmen-${shown.today}.xlsx`,
    type: types.xlsx,
    body: await workbook(registerHead(visit.language), registerRows(shown, visit), shown, visit.language),
  }),
});

/** For programs: keys instead of names, `null` where a number is hidden. */
export const registerJson = download({
  path: '/aufnahmen/aufnahmen.json',
  read: registerTable,
  file: ({ rows, today, threshold, programmes }, { language }) => ({
    name: `aufnahmen-${today}.json`,
    type: types.json,
    body: JSON.stringify(
      {
        asOf: today,
        source: texts(language).register.sourceOwn,
        threshold,
        hidden: null,
        programmes,
        counts: rows.map((row) => ({ ...row, hidden: row.count === null })),
      },
      null,
      1,
    ),
  }),
});

const comparedHead = (language: Language): string[] => {
  const { compared: t, register: r } = texts(language);
  return [r.key, r.place, t.pledged, t.accepted, t.arrived];
};

const comparedRows = (shown: ComparedShown, visit: Visit): Cell[][] => {
  const { fileHidden } = texts(visit.language).register;
  return namedRows(shown, visit).map(({ key, name, pledged, accepted, arrived, reported }) => [
    key,
    name,
    pledged ?? fileHidden,
    accepted ?? fileHidden,
    reported ? (arrived ?? fileHidden) : null,
  ]);
};

export const comparedCsv = download({
  path: '/aufnahmen/zusagen.csv',
  read: compared,
  file: (shown, visit) => ({
    name: `zusagen-und-ankunft-${shown.asOf}.csv`,
    type: types.csv,
    body: writeCsv([comparedHead(visit.language), ...comparedRows(shown, visit)], { dialect: 'excel' }),
  }),
});

export const comparedXlsx = download({
  path: '/aufnahmen/zusagen.xlsx',
  read: compared,
  file: async (shown, visit) => ({
    name: `zusagen-und-ankunft-${shown.asOf}.xlsx`,
    type: types.xlsx,
    body: await workbook(
      comparedHead(visit.language),
      comparedRows(shown, visit),
      { today: shown.asOf, threshold: shown.threshold },
      visit.language,
    ),
  }),
});

export const comparedJson = download({
  path: '/aufnahmen/zusagen.json',
  read: compared,
  file: ({ asOf, filter, threshold, rows, programmes }) => ({
    name: `zusagen-und-ankunft-${asOf}.json`,
    type: types.json,
    body: JSON.stringify({ asOf, by: filter.nach, threshold, hidden: null, programmes, rows }, null, 1),
  }),
});
