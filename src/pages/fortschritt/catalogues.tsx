import { catalogues } from '../../alliance/practices/reads/catalogues.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { formatMoment } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';

type Shown = ShownBy<typeof catalogues>;

export const cataloguesPage = page({
  path: '/fortschritt/kataloge',
  read: catalogues,
  title: (_, { language }) => texts(language).progress.catalogues,
  crumbs: (_, { language }) => [{ href: '/fortschritt', label: texts(language).progress.title }],
  view: (shown, visit) => <Catalogues shown={shown} visit={visit} />,
});

const Catalogues = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const t = texts(visit.language).progress;
  return (
    <>
      <PageHead
        title={t.catalogues}
        lead={t.cataloguesLead}
        actions={
          shown.may.keep && (
            <>
              <ButtonLink
                href="/fortschritt/kataloge/neu"
                label={t.addCatalogue}
                icon="add"
                variant="primary"
              />
              <ButtonLink href="/fortschritt/kataloge/uebertragen" label={t.carry} />
              <ButtonLink href="/fortschritt/einlesen" label={t.importFile} />
            </>
          )
        }
      />
      <Waiting shown={shown} visit={visit} />
      {shown.catalogues.map((catalogue) => (
        <Catalogue catalogue={catalogue} mayKeep={shown.may.keep} visit={visit} />
      ))}
    </>
  );
};

/** Files that somebody brought and nobody has decided about. */
const Waiting = ({ shown: { waiting }, visit: { language } }: { shown: Shown; visit: Visit }) => {
  if (waiting.length === 0) return null;
  const { demandFile: t } = texts(language);
  return (
    <Alert tone="info" title={t.waiting}>
      <ul>
        {waiting.map(({ id, fileName, uploadedAt }) => (
          <li>
            <a href={`/fortschritt/einlesen/${id}`}>{fileName}</a>, {formatMoment(uploadedAt, language)}
          </li>
        ))}
      </ul>
    </Alert>
  );
};

const Catalogue = ({
  catalogue,
  mayKeep,
  visit: { language },
}: {
  catalogue: Shown['catalogues'][number];
  mayKeep: boolean;
  visit: Visit;
}) => {
  const t = texts(language).progress;
  return (
    <section>
      <h2 class="kern-heading-medium">{catalogue.title}</h2>
      <DataTable
        caption={catalogue.title}
        hideCaption
        rows={catalogue.demands}
        columns={[
          {
            header: t.demand,
            rowHeader: true,
            cell: ({ number, title, description }) => (
              <>
                {number}. {title}
                {description && <p class="hm-source">{description}</p>}
              </>
            ),
          },
          {
            header: t.source,
            cell: ({ source, verified }) => (
              <>
                {source} {!verified && <Badge label={t.unverified} tone="warning" />}
              </>
            ),
          },
          {
            header: t.taken,
            cell: ({ successors }) =>
              successors.length === 0
                ? '–'
                : successors.map(({ number, title }) => `${number}. ${title}`).join('; '),
          },
          ...(mayKeep
            ? [
                {
                  header: t.edit,
                  hideHeader: true,
                  cell: ({ id, title }: Shown['catalogues'][number]['demands'][number]) => (
                    <>
                      <a href={`/fortschritt/forderungen/${id}`} aria-label={`${t.edit}: ${title}`}>
                        {t.edit}
                      </a>{' '}
                      {!catalogue.isLatest && (
                        <a
                          href={`/fortschritt/forderungen/${id}/nachfolge`}
                          aria-label={`${t.link}: ${title}`}
                        >
                          {t.link}
                        </a>
                      )}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {catalogue.remark && <p class="hm-source">{catalogue.remark}</p>}
      <SourceNote
        asOf={String(catalogue.year)}
        sources={[{ label: catalogue.source }]}
        words={{ asOf: t.year, source: t.source }}
      />
    </section>
  );
};
