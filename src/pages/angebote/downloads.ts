import { offersTable } from '../../alliance/offers/reads/offers-table.ts';
import { texts } from '../../alliance/offers/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { writeCsv } from '../../platform/documents/csv.ts';
import { writeXlsx } from '../../platform/documents/xlsx.ts';
import { formatDay } from '../../platform/format.ts';
import { download } from '../../platform/http/page.ts';
import type { ShownBy } from '../../platform/read.ts';
import type { Language } from '../../platform/texts.ts';
import { path } from './address.ts';
import { groupNames, programmeNames } from './names.ts';

type Shown = ShownBy<typeof offersTable>;
const day = (value: string) => new Date(`${value}T00:00:00Z`);

const header = (language: Language): string[] => {
  const { list: l, file: t } = texts(language);
  return [
    t.number,
    t.key,
    l.municipality,
    t.land,
    l.quantity,
    t.persons,
    t.rhythm,
    t.taken,
    l.forWhom,
    l.programme,
    t.minimumGroup,
    t.conditions,
    t.from,
    l.validTo,
    l.state,
    t.since,
    t.resolution,
    t.confirmed,
    l.source,
  ];
};

const cells = ({ rows, groups, programmes }: Shown, language: Language) => {
  const { words } = texts(language);
  return rows.map((row) => [
    row.id,
    row.municipality,
    row.name,
    (row.land && landOf(row.land)?.[language]) ?? '',
    words.quantity[row.quantity],
    row.number,
    words.rhythm[row.rhythm],
    row.taken,
    groupNames(row, groups, language),
    programmeNames(row, programmes, language),
    row.minimumGroup,
    [...row.conditions.map((condition) => words.condition[condition]), row.conditionText]
      .filter(Boolean)
      .join('; '),
    day(row.validFrom),
    day(row.validTo),
    words.state[row.state],
    day(row.stateSince),
    row.resolutionName,
    day(row.confirmedOn),
    row.source,
  ]);
};

const nameOf = ({ today }: Shown, language: Language, ending: string): string =>
  `${texts(language).file.name}-${today}.${ending}`;

export const offersCsv = download({
  path: `${path}/angebote.csv`,
  read: offersTable,
  file: (shown, { language }) => ({
    name: nameOf(shown, language, 'csv'),
    type: 'text/csv; charset=utf-8',
    body: writeCsv([header(language), ...cells(shown, language)], { dialect: 'excel' }),
  }),
});

export const offersJson = download({
  path: `${path}/angebote.json`,
  read: offersTable,
  file: ({ today, rows, summary, programmes }, { language }) => ({
    name: `${texts(language).file.name}-${today}.json`,
    type: 'application/json',
    body: JSON.stringify(
      {
        asOf: today,
        note: texts(language).file.aboutNote,
        programmes: programmes.map(({ id, name, state }) => ({ id, name, state })),
        lines: summary,
        offers: rows,
      },
      null,
      2,
    ),
  }),
});

export const offersXlsx = download({
  path: `${path}/angebote.xlsx`,
  read: offersTable,
  async file(shown, { language }) {
    const { list: l, file: t, words } = texts(language);
    return {
      name: nameOf(shown, language, 'xlsx'),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      body: await writeXlsx({
        sheets: [
          {
            name: t.sheet,
            columns: header(language).map((title) => ({ title })),
            rows: cells(shown, language),
          },
          {
            name: t.sumSheet,
            columns: [l.state, l.quantity, t.rhythm, l.persons, l.municipalities, l.offers].map((title) => ({
              title,
            })),
            rows: shown.summary.map((line) => [
              words.state[line.state],
              words.quantity[line.quantity],
              words.rhythm[line.rhythm],
              line.persons,
              line.municipalities,
              line.offers,
            ]),
          },
          {
            name: t.about,
            columns: [
              { title: t.about, width: 24 },
              { title: '', width: 90 },
            ],
            rows: [
              [l.asOf, formatDay(shown.today, language)],
              [l.source, l.sourceOwn],
              ['', t.aboutNote],
            ],
          },
        ],
      }),
    };
  },
});
