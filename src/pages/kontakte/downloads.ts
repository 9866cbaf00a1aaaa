import { contacts } from '../../alliance/people/reads/contacts.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import type { Cell } from '../../platform/documents/cell.ts';
import { writeCsv } from '../../platform/documents/csv.ts';
import { writeVCards } from '../../platform/documents/vcard.ts';
import { writeXlsx } from '../../platform/documents/xlsx.ts';
import { download } from '../../platform/http/page.ts';
import type { ShownBy } from '../../platform/read.ts';
import type { Language } from '../../platform/texts.ts';
import type { Day } from '../../shared/days.ts';

type Shown = ShownBy<typeof contacts>;

const header = (language: Language): string[] => {
  const { contacts: t } = texts(language);
  return [t.land, t.key, t.municipality, t.unit, t.mailbox, t.phone, t.name, t.confirmed];
};
const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);
const cells = ({ rows }: Shown, language: Language): Cell[][] =>
  rows.map((row) => [
    landOf(row.land)?.[language] ?? row.land,
    row.municipality,
    row.municipalityName,
    row.unit,
    row.mailbox,
    row.phone,
    row.name,
    noon(row.confirmedOn),
  ]);
const fileName = ({ today, filter }: Shown, ending: string): string =>
  `kontakte${filter.land ? `-${landOf(filter.land)?.code ?? ''}` : ''}-${today}.${ending}`;

export const contactsCsv = download({
  path: '/kontakte/kontakte.csv',
  read: contacts,
  file: (shown, { language }) => ({
    name: fileName(shown, 'csv'),
    type: 'text/csv; charset=utf-8',
    body: writeCsv([header(language), ...cells(shown, language)], { dialect: 'excel' }),
  }),
});

export const contactsXlsx = download({
  path: '/kontakte/kontakte.xlsx',
  read: contacts,
  file: async (shown, { language }) => ({
    name: fileName(shown, 'xlsx'),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeXlsx({
      sheets: [
        {
          name: texts(language).contacts.sheet,
          columns: header(language).map((title) => ({ title })),
          rows: cells(shown, language),
        },
      ],
    }),
  }),
});

export const contactsVcf = download({
  path: '/kontakte/kontakte.vcf',
  read: contacts,
  file: (shown) => ({
    name: fileName(shown, 'vcf'),
    type: 'text/vcard; charset=utf-8',
    body: writeVCards(
      shown.rows.map(({ id, unit, municipalityName, mailbox, phone, name, confirmedOn }) => ({
        uid: `urn:hafenmeisterei:kontakt:${id}`,
        kind: name ? ('individual' as const) : ('org' as const),
        fullName: name ?? `${unit}, ${municipalityName}`,
        organisation: [municipalityName, unit],
        email: mailbox,
        phone,
        revised: noon(confirmedOn),
      })),
    ),
  }),
});
