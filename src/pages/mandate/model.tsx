import { model } from '../../alliance/mandates/reads/model.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { nameIn } from '../../alliance/mandates/views/sentences.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

type Shown = ShownBy<typeof model>;

export const modelPage = page({
  path: '/mandate/muster/:id{[0-9]+}',
  read: model,
  title: ({ title }) => title,
  crumbs: (_, { language }) => [
    { href: '/mandate', label: texts(language).one.mandates },
    { href: '/mandate/muster', label: texts(language).models.title },
  ],
  view: (shown, visit) => <Model shown={shown} visit={visit} />,
});

const Model = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const t = texts(language).models;
  const own = shown.adoptions.find(({ municipality }) => municipality === shown.own);
  return (
    <>
      <PageHead
        kicker={fill(t.author, { author: shown.author })}
        title={shown.title}
        lead={shown.summary}
        badges={
          <>
            {shown.topics.map((key) => (
              <>
                <Badge label={nameIn(shown.topicList, key, language)} />{' '}
              </>
            ))}
            {shown.retiredOn && <Badge label={t.retired} tone="warning" />}
          </>
        }
        actions={
          <>
            {own && <ButtonLink href={`/mandate/uebernahmen/${own.id}`} label={t.open} variant="primary" />}
            {!own && shown.may.adopt && !shown.retiredOn && (
              <ButtonLink
                href={`/mandate/muster/${shown.id}/uebernehmen`}
                label={shown.own ? t.adopt : t.adoptNow}
                variant="primary"
              />
            )}
            {shown.may.edit && (
              <ButtonLink href={`/mandate/muster/${shown.id}/bearbeiten`} label={t.edit} icon="edit" />
            )}
          </>
        }
      />
      <h2 class="kern-heading-medium">{t.text}</h2>
      <blockquote class="hm-quote">{shown.text}</blockquote>
      <h2 class="kern-heading-medium">{t.reasons}</h2>
      <blockquote class="hm-quote">{shown.reasons}</blockquote>
      <p class="hm-source">{fill(t.createdOn, { day: formatDay(shown.createdOn, language) })}</p>
      <Adoptions shown={shown} visit={visit} />
    </>
  );
};

const Adoptions = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = texts(language).models;
  return (
    <section aria-labelledby="uebernahmen">
      <h2 class="kern-heading-medium" id="uebernahmen">
        {t.adoptions}
      </h2>
      <p>{fill(t.begun, { n: shown.count.begun, m: shown.count.resolved })}</p>
      {shown.adoptions.length > 0 && (
        <DataTable
          caption={t.adoptions}
          hideCaption
          rows={shown.adoptions}
          columns={[
            {
              header: t.municipality,
              rowHeader: true,
              cell: ({ id, name, mayOpen }) =>
                mayOpen ? <a href={`/mandate/uebernahmen/${id}`}>{name}</a> : name,
            },
            {
              header: t.state,
              cell: ({ resolution, resolvedOn, changedOn }) =>
                resolution !== null && resolvedOn ? (
                  <a href={`/mandate/${resolution}`}>
                    {fill(t.resolved, { day: formatDay(resolvedOn, language) })}
                  </a>
                ) : (
                  `${t.inPreparation}, ${fill(t.changedOn, { day: formatDay(changedOn, language) })}`
                ),
            },
          ]}
        />
      )}
    </section>
  );
};
