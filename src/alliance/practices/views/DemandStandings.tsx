import { formatDay } from '../../../platform/format.ts';
import type { Language } from '../../../platform/texts.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import type { DemandStanding } from '../demand-standing-types.ts';
import { texts } from '../texts/index.ts';
import { StateBadge } from './StateBadge.tsx';

/** The demands of the latest catalogue as one municipality stands with them, for pages about that municipality. */
export const DemandStandings = ({
  standings,
  language,
}: {
  standings: readonly DemandStanding[];
  language: Language;
}) => {
  const t = texts(language).progress;
  return (
    <DataTable
      caption={standings[0]?.catalogue ?? t.catalogue}
      rows={standings}
      columns={[
        { header: t.demand, rowHeader: true, cell: ({ number, title }) => `${number}. ${title}` },
        { header: t.asOf, cell: ({ state }) => <StateBadge state={state} language={language} /> },
        { header: t.since, cell: ({ day }) => (day === null ? '–' : formatDay(day, language)) },
        {
          header: t.evidence,
          cell: ({ evidence, day }) => evidence ?? (day === null ? '–' : t.evidenceMissing),
        },
      ]}
    />
  );
};
