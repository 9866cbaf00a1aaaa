import { texts } from '../../alliance/offers/texts/index.ts';
import { formatNumber } from '../../platform/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Part } from './list.tsx';

/** What everybody may know: released offers per programme, small numbers left out, no sum over lines. */
export const PublicTotals = ({ shown, visit: { language } }: Part) => {
  const { list: t, words } = texts(language);
  if (shown.totals.length === 0) return <EmptyState level={3} title={t.noTotals} text={t.noTotalsText} />;
  const number = (value: number | null) => (value === null ? t.tooFew : formatNumber(value, language));
  return (
    <>
      <p>{t.totalsNote}</p>
      <DataTable
        caption={t.totals}
        hideCaption
        rows={shown.totals}
        columns={[
          {
            header: t.programme,
            rowHeader: true,
            cell: ({ programme }) =>
              programme === null ? (
                t.anyProgramme
              ) : (
                <a href={`/programme/${programme}`}>
                  {shown.programmes.find(({ id }) => id === programme)?.name ?? programme}
                </a>
              ),
          },
          {
            header: t.kind,
            cell: ({ quantity, rhythm }) =>
              quantity === 'on-request'
                ? words.quantity[quantity]
                : `${words.quantity[quantity]}, ${words.rhythm[rhythm]}`,
          },
          {
            header: t.persons,
            align: 'end',
            cell: ({ quantity, persons }) => (quantity === 'on-request' ? t.noNumber : number(persons)),
          },
          { header: t.municipalities, align: 'end', cell: ({ municipalities }) => number(municipalities) },
        ]}
      />
    </>
  );
};
