import { texts } from '../../../alliance/statements/texts/index.ts';
import { formatNumber } from '../../../platform/format.ts';
import { fill } from '../../../platform/texts.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { addressOf, numbersOf, type Part, type Shown } from './shown.ts';

/** The best text of every length, with a link that looks at it closely. */
export const Points = ({
  shown,
  frontier,
  visit: { language },
}: Part & { frontier: NonNullable<Shown['frontier']> }) => {
  const t = texts(language).denominator;
  const number = (value: number) => formatNumber(value, language);
  const either = (from: number, to: number) =>
    from === to ? number(from) : fill(t.range, { from: number(from), to: number(to) });
  return (
    <DataTable
      caption={t.table}
      rows={frontier.points.map((point, at) => ({ ...point, at }))}
      columns={[
        { header: t.length, cell: ({ clauses }) => String(clauses.length), rowHeader: true },
        { header: t.support, cell: ({ support, atMost }) => either(support, atMost), align: 'end' },
        ...(frontier.isMandateMissing
          ? [
              {
                header: t.withMandates,
                cell: ({ given, givenAtMost }: { given: number; givenAtMost: number }) =>
                  either(given, givenAtMost),
                align: 'end' as const,
              },
            ]
          : []),
        { header: t.text, cell: ({ clauses }) => numbersOf(shown, clauses) || '–' },
        {
          header: t.show,
          hideHeader: true,
          cell: ({ at, clauses }) =>
            shown.isCurrent ? (
              <a href={addressOf(shown, { laenge: at })}>
                {t.show}
                <span class="kern-sr-only"> {fill(t.chosen, { n: clauses.length })}</span>
              </a>
            ) : (
              ''
            ),
        },
      ]}
    />
  );
};
