import { notices } from '../../alliance/surveys/reads/notices.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { titleIn } from '../../alliance/surveys/views/sentences.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';
import { hrefOf, queryOf, surveyPath, titleOf, toAll, toSurvey } from './address.ts';

export const noticesPage = page({
  path: `${surveyPath}/post`,
  read: notices,
  title: ({ survey }, visit) => titleOf(texts(visit.language).response.noticesOf, survey, visit),
  crumbs: ({ survey }, visit) => [
    toAll(visit),
    toSurvey(survey, visit),
    { href: `${hrefOf(survey.id)}/ruecklauf`, label: texts(visit.language).response.title },
  ],
  view(shown, { language }) {
    const { response: t, survey: s } = texts(language);
    const base = `${hrefOf(shown.survey.id)}/post`;
    return (
      <>
        <PageHead title={t.noticesTitle} kicker={titleIn(shown.survey, language)} lead={t.noticesLead} />
        {shown.total === 0 ? (
          <EmptyState title={t.noticesEmpty} text={t.noticesEmptyText} />
        ) : (
          <DataTable
            caption={t.noticesTitle}
            hideCaption
            rows={shown.sent}
            columns={[
              { header: t.day, cell: ({ day }) => formatDay(day, language) },
              { header: t.kind, cell: ({ kind }) => t.kinds[kind] },
              {
                header: t.about,
                rowHeader: true,
                cell: ({ place, land }) => place ?? (land ? (landOf(land)?.[language] ?? land) : '–'),
              },
              { header: t.recipient, cell: ({ recipient }) => recipient ?? t.erased },
            ]}
          />
        )}
        <Pagination
          words={s.pagination}
          page={shown.page}
          pages={shown.pages}
          href={(seite) => base + queryOf({ seite })}
        />
      </>
    );
  },
});
