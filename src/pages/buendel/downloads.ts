import { texts as mandateTexts } from '../../alliance/mandates/texts/index.ts';
import { poolTable } from '../../alliance/offers/reads/pool-table.ts';
import { snapshotFile } from '../../alliance/offers/reads/snapshot-file.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { writeCsv } from '../../platform/documents/csv.ts';
import { download } from '../../platform/http/page.ts';
import { fill } from '../../platform/texts.ts';
import { path } from './address.ts';

/** Added offers and recurring ones in one list; a column says which of them may be added up. */
export const poolCsv = download({
  path: `${path}/buendel.csv`,
  read: poolTable,
  file({ added, recurring, programmes, groups, today }, { language, house }) {
    const { page: t, document } = poolTexts(language);
    const { condition } = mandateTexts(language).words;
    const programme = (id: number) => programmes.find((one) => one.id === id)?.name ?? String(id);
    const group = (key: string) => groups.find((one) => one.key === key)?.[language] ?? key;
    const day = (value: string) => new Date(`${value}T00:00:00Z`);
    const row = (one: (typeof added)[number], isAdded: boolean) => [
      one.municipality,
      nameOf(house, one.municipality),
      landOf(one.land ?? '')?.[language] ?? null,
      isAdded ? t.csvAdded : t.csvRecurring,
      document.quantities[one.quantity],
      document.rhythmNames[one.rhythm],
      one.places,
      one.programmes.map(programme).join('; ') || t.anyProgramme,
      one.groups.map(group).join('; ') || t.anyGroup,
      one.minimumGroup,
      day(one.validFrom),
      day(one.validTo),
      [
        ...one.conditions.map((key) => condition[key]),
        ...(one.conditionText ? [one.conditionText] : []),
      ].join('; '),
      one.mandate.map(({ title, number }) => fill(t.item, { title, number })).join('; '),
    ];
    return {
      name: `buendel-${today}.csv`,
      type: 'text/csv; charset=utf-8',
      body: writeCsv(
        [t.csvHeader, ...added.map((one) => row(one, true)), ...recurring.map((one) => row(one, false))],
        { dialect: 'excel' },
      ),
    };
  },
});

const types = {
  json: 'application/json; charset=utf-8',
  letter: 'application/pdf',
  annex: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The files exactly as they were frozen. */
export const snapshotDownload = download({
  path: '/angebote/gebuendelt/:id{[0-9]+}/:kind{letter|annex|xlsx|json}',
  read: snapshotFile,
  file: ({ name, base64 }) => ({
    name,
    type: types[
      (name.endsWith('.json') ? 'json' : name.endsWith('.xlsx') ? 'xlsx' : 'letter') as keyof typeof types
    ],
    body: Buffer.from(base64, 'base64'),
  }),
});
