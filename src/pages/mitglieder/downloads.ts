import { table } from '../../alliance/members/reads/table.ts';
import { tableColumns } from '../../alliance/members/rules/table-columns.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { type Dialect, writeCsv } from '../../platform/documents/csv.ts';
import { writeXlsx } from '../../platform/documents/xlsx.ts';
import { type AnyPage, download } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { statuses } from '../../alliance/members/types.ts';

type Shown = ShownBy<typeof table>;

const header = tableColumns.map((column) => column.header);
const cells = (shown: Shown) => shown.rows.map((row) => tableColumns.map((column) => column.cell(row)));
const fileName = ({ day }: Shown, ending: string): string => `mitglieder-${day}.${ending}`;

/** A CSV has no place for a note, so every line says from which day it is, where it comes from and under which licence. */
const csv = (shown: Shown, visit: Visit, dialect: Dialect): string => {
  const { asOf, source, licence } = about(shown, visit);
  const t = texts(visit.language).register.files.about;
  const lines = cells(shown).map((line) => [...line, new Date(`${asOf}T00:00:00Z`), source, licence]);
  return writeCsv([[...header, t.asOf, t.origin, t.licence], ...lines], { dialect });
};

/** What every file says about itself. */
const about = (shown: Shown, { house, language }: Visit) => {
  const t = texts(language).register.files;
  return {
    title: t.title,
    asOf: shown.day,
    source: t.source,
    address: `${house.config.BASE_URL}/mitglieder`,
    licence: t.licence,
    population: t.population,
    places: t.places,
  };
};

const excelCsv = download({
  path: '/mitglieder/mitglieder.csv',
  read: table,
  file: (shown, visit) => ({
    name: fileName(shown, 'csv'),
    type: 'text/csv; charset=utf-8',
    body: csv(shown, visit, 'excel'),
  }),
});

const openCsv = download({
  path: '/mitglieder/mitglieder-offen.csv',
  read: table,
  file: (shown, visit) => ({
    name: fileName(shown, 'csv'),
    type: 'text/csv; charset=utf-8; header=present',
    body: csv(shown, visit, 'open'),
  }),
});

const workbook = download({
  path: '/mitglieder/mitglieder.xlsx',
  read: table,
  async file(shown, visit) {
    const t = texts(visit.language).register.files;
    return {
      name: fileName(shown, 'xlsx'),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      body: await writeXlsx({
        sheets: [
          { name: t.sheet, columns: header.map((title) => ({ title })), rows: cells(shown) },
          {
            name: t.aboutSheet,
            columns: [
              { title: t.aboutWhat, width: 24 },
              { title: t.aboutValue, width: 90 },
            ],
            rows: Object.entries(about(shown, visit)).map(([key, value]) => [
              t.about[key as keyof typeof t.about],
              value,
            ]),
          },
        ],
      }),
    };
  },
});

/** RFC 7946: WGS 84, longitude first; a municipality without a known place has no geometry. */
const geoJson = download({
  path: '/mitglieder/mitglieder.geojson',
  read: table,
  file: (shown, visit) => ({
    name: fileName(shown, 'geojson'),
    type: 'application/geo+json',
    body: JSON.stringify({
      type: 'FeatureCollection',
      about: about(shown, visit),
      features: shown.rows.map(({ listed, ...row }) => ({
        type: 'Feature',
        id: row.key,
        geometry:
          listed.lon === null || listed.lat === null
            ? null
            : { type: 'Point', coordinates: [listed.lon, listed.lat] },
        properties: propertiesOf(row, listed),
      })),
    }),
  }),
});

const json = download({
  path: '/mitglieder/mitglieder.json',
  read: table,
  file: (shown, visit) => ({
    name: fileName(shown, 'json'),
    type: 'application/json',
    body: JSON.stringify({
      about: about(shown, visit),
      municipalities: shown.rows.map(({ listed, ...row }) => ({
        ...propertiesOf(row, listed),
        lat: listed.lat,
        lon: listed.lon,
      })),
    }),
  }),
});

const propertiesOf = (
  row: Omit<Shown['rows'][number], 'listed'>,
  listed: Shown['rows'][number]['listed'],
) => ({
  ags: row.key,
  name: row.name,
  land: row.land,
  type: listed.type,
  population: listed.population,
  populationDay: listed.populationDay,
  ...Object.fromEntries(
    statuses.map((status) => [status, { standing: listed[status], ...row.statuses[status] }]),
  ),
  declaration: row.declaration,
  mailbox: row.mailbox,
  unit: row.unit,
  website: row.website,
});

export const downloads: AnyPage[] = [excelCsv, openCsv, workbook, geoJson, json];
