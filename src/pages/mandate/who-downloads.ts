import { whoMayWhatTable } from '../../alliance/mandates/reads/who-may-what-table.ts';
import type { HeldItem } from '../../alliance/mandates/rules/coverage.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { lackSentence, plannedSentence } from '../../alliance/mandates/views/sentences.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { writeCsv } from '../../platform/documents/csv.ts';
import { writeXlsx } from '../../platform/documents/xlsx.ts';
import { formatDay } from '../../platform/format.ts';
import { download } from '../../platform/http/page.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill, type Language } from '../../platform/texts.ts';

type Shown = ShownBy<typeof whoMayWhatTable>;
const path = '/mandate/wer-darf-was/wer-darf-was';

const header = (language: Language): string[] => {
  const { who: t, list: l } = texts(language);
  return [t.key, l.municipality, t.land, t.inhabitants, t.verdict, t.because, t.quote, t.lacks];
};

const cells = ({ rows }: Shown, language: Language) => {
  const { words } = texts(language);
  return rows.map(({ municipality, name, land, population, coverage }) => {
    const quotes = [...coverage.because, ...coverage.near];
    const items = [...quotes.map(({ item }) => item), ...coverage.unclassified];
    return [
      municipality,
      name,
      landOf(land)?.[language] ?? land,
      population,
      words.verdict[coverage.verdict],
      items.map((item) => itemName(item, language)).join('; '),
      items.map(({ text }) => text).join('\n'),
      [
        ...quotes.flatMap(({ lacks }) => lacks.map((lack) => lackSentence(lack, language))),
        ...(coverage.unclassified.length > 0 ? [words.effect.open] : []),
      ].join('; '),
    ];
  });
};

const itemName = ({ number, resolution }: HeldItem, language: Language): string =>
  `${resolution.reference ?? resolution.title}, ${formatDay(resolution.day, language)}, ${fill(texts(language).one.item, { number })}`;

export const whoCsv = download({
  path: `${path}.csv`,
  read: whoMayWhatTable,
  file: (shown, { language }) => ({
    name: `wer-darf-was-${shown.planned.day}.csv`,
    type: 'text/csv; charset=utf-8',
    body: writeCsv([header(language), ...cells(shown, language)], { dialect: 'excel' }),
  }),
});

export const whoXlsx = download({
  path: `${path}.xlsx`,
  read: whoMayWhatTable,
  async file(shown, { language }) {
    const { who: t, list: l } = texts(language);
    const about = [
      [t.planned, plannedSentence(shown.planned, shown, language)],
      [l.asOf, formatDay(shown.today, language)],
      [l.sourceLabel, t.source],
      ['', t.noRights],
    ];
    return {
      name: `wer-darf-was-${shown.planned.day}.xlsx`,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      body: await writeXlsx({
        sheets: [
          {
            name: t.municipalities,
            columns: header(language).map((title) => ({ title })),
            rows: cells(shown, language),
          },
          {
            name: t.planned,
            columns: [
              { title: t.planned, width: 24 },
              { title: '', width: 90 },
            ],
            rows: about,
          },
        ],
      }),
    };
  },
});
