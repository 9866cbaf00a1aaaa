import { imports } from '../../../alliance/members/reads/imports.ts';
import { texts } from '../../../alliance/members/texts/index.ts';
import { formatMoment } from '../../../platform/format.ts';
import { page } from '../../../platform/http/page.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { toMembers } from './crumbs.ts';

export const importsPage = page({
  path: '/mitglieder/import',
  read: imports,
  title: (_, { language }) => texts(language).imports.title,
  crumbs: (_, visit) => [toMembers(visit)],
  view: ({ imports: lists }, { language }) => {
    const t = texts(language).imports;
    const upload = <ButtonLink href="/mitglieder/import/neu" label={t.upload} variant="primary" />;
    return (
      <>
        <PageHead title={t.title} lead={t.lead} actions={lists.length > 0 && upload} />
        {lists.length === 0 ? (
          <EmptyState title={t.empty} text={t.emptyText} action={upload} />
        ) : (
          <DataTable
            caption={t.list}
            rows={lists}
            columns={[
              {
                header: t.file,
                rowHeader: true,
                cell: ({ id, fileName }) => <a href={`/mitglieder/import/${id}`}>{fileName}</a>,
              },
              { header: t.uploaded, cell: ({ uploadedAt }) => formatMoment(uploadedAt, language) },
              ...(['new', 'changed', 'error'] as const).map((verdict) => ({
                header: t.verdicts[verdict],
                align: 'end' as const,
                cell: (list: (typeof lists)[number]) => list.summary?.[verdict] ?? '–',
              })),
              {
                header: t.state,
                cell: ({ state }) => (
                  <Badge
                    tone={
                      state === 'applied'
                        ? 'success'
                        : state === 'preview' || state === 'mapping'
                          ? 'warning'
                          : 'neutral'
                    }
                    label={t.states[state]}
                  />
                ),
              },
            ]}
          />
        )}
      </>
    );
  },
});
