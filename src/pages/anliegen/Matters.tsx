import type { mattersRead } from '../../alliance/matters/reads/matters.ts';
import { texts } from '../../alliance/matters/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { deskName, originName } from './places.ts';

type Value = ShownBy<typeof mattersRead>;

export const Matters = ({ value, visit }: { value: Value; visit: Visit }) => {
  const { language } = visit;
  const { name, page, states } = texts(language);
  return (
    <>
      <PageHead
        title={name}
        lead={page.lead}
        actions={value.may.raise && <ButtonLink href="/anliegen/neu" label={page.raise} />}
      />
      <Tabs
        label={page.state}
        tabs={[
          { label: page.all, href: '/anliegen', current: value.filter.state === null },
          ...(['open', 'answered', 'withdrawn'] as const).map((state) => ({
            label: states[state],
            href: `/anliegen?state=${state}`,
            current: value.filter.state === state,
          })),
        ]}
      />
      {value.matters.length === 0 ? (
        <EmptyState title={page.empty} text={page.emptyText} />
      ) : (
        <DataTable
          caption={page.caption}
          columns={[
            {
              header: page.title,
              rowHeader: true,
              cell: ({ id, title }) => <a href={`/anliegen/${id}`}>{title}</a>,
            },
            { header: page.from, cell: (matter) => originName(visit, matter) },
            { header: page.desk, cell: ({ desk }) => deskName(visit, desk) },
            { header: page.due, cell: ({ dueDay }) => formatDay(dueDay, language) },
            { header: page.state, cell: (matter) => <StateBadges matter={matter} visit={visit} /> },
          ]}
          rows={value.matters}
          rowId={({ id }) => `anliegen-${id}`}
        />
      )}
    </>
  );
};

export const StateBadges = ({
  matter,
  visit,
}: {
  matter: { state: Value['matters'][number]['state']; overdue: boolean; yours?: boolean };
  visit: Visit;
}) => {
  const { page, states } = texts(visit.language);
  return (
    <>
      <Badge label={states[matter.state]} tone={matter.state === 'answered' ? 'success' : 'neutral'} />
      {matter.overdue && <Badge label={page.overdue} tone="warning" />}
      {matter.yours && <Badge label={page.yours} tone="info" />}
    </>
  );
};
