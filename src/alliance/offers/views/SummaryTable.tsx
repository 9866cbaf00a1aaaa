import { formatNumber } from '../../../platform/format.ts';
import type { Language } from '../../../platform/texts.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import type { SummaryLine } from '../rules/summary.ts';
import { texts } from '../texts/index.ts';

/** What may be added, line by line; there is no last line with a total. */
export const SummaryTable = ({ lines, language }: { lines: readonly SummaryLine[]; language: Language }) => {
  const { list: t, words } = texts(language);
  const number = (value: number) => formatNumber(value, language);
  return (
    <DataTable
      caption={t.summary}
      hideCaption
      rows={lines}
      columns={[
        { header: t.state, rowHeader: true, cell: ({ state }) => words.state[state] },
        {
          header: t.kind,
          cell: ({ quantity, rhythm, persons }) =>
            persons === null
              ? words.quantity[quantity]
              : `${words.quantity[quantity]}, ${words.rhythm[rhythm]}`,
        },
        {
          header: t.persons,
          align: 'end',
          cell: ({ persons }) => (persons === null ? t.noNumber : number(persons)),
        },
        { header: t.municipalities, align: 'end', cell: ({ municipalities }) => number(municipalities) },
        { header: t.offers, align: 'end', cell: ({ offers }) => number(offers) },
      ]}
    />
  );
};
