import type { OpenApplication } from '../../alliance/members/types.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { dayOf } from '../../shared/days.ts';
import { DataTable } from '../../ui/DataTable.tsx';

/** Municipalities on their way in, for those who advise them. */
export const Applications = ({
  applications,
  visit: { language, house },
}: {
  applications: readonly OpenApplication[];
  visit: Visit;
}) => {
  const { lands: t, register } = texts(language);
  return (
    <section>
      <h2 class="kern-heading-large">{t.applications}</h2>
      {applications.length === 0 ? (
        <p>{t.noApplications}</p>
      ) : (
        <DataTable
          caption={t.applications}
          hideCaption
          rows={applications}
          columns={[
            {
              header: register.directory.name,
              rowHeader: true,
              cell: ({ id, municipality }) => <a href={`/beitritte/${id}`}>{nameOf(house, municipality)}</a>,
            },
            { header: t.state, cell: ({ state }) => t.states[state] },
            { header: t.begun, cell: ({ createdAt }) => formatDay(dayOf(createdAt), language) },
          ]}
        />
      )}
    </section>
  );
};
