import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Shown } from './address.ts';

/** What is not added and why, with the number of municipalities; no sum of it all, because it would mean nothing. */
export const Apart = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = poolTexts(language).page;
  const number = (value: number) => formatNumber(value, language);
  const { apart } = shown.findings;
  return (
    <section aria-labelledby="daneben">
      <h2 class="kern-heading-medium" id="daneben">
        {t.apart}
      </h2>
      <p>{t.apartLead}</p>
      {apart.length === 0 ? (
        <p>{t.nothingApart}</p>
      ) : (
        <DataTable
          caption={t.apart}
          hideCaption
          rows={apart}
          columns={[
            { header: t.reason, rowHeader: true, cell: ({ reason }) => t.reasons[reason] },
            { header: t.municipalities, cell: ({ municipalities }) => number(municipalities), align: 'end' },
            { header: t.offersHeader, cell: ({ offers }) => number(offers), align: 'end' },
            {
              header: t.said,
              cell: ({ firm, upTo }) => (firm + upTo === 0 ? '–' : number(firm + upTo)),
              align: 'end',
            },
          ]}
        />
      )}
    </section>
  );
};
