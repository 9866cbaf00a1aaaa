import { orders } from '../../alliance/mandates/reads/orders.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { MandateTabs } from './MandateTabs.tsx';

type Shown = ShownBy<typeof orders>;

export const topicsPage = page({
  path: '/mandate/themen',
  read: orders,
  title: (_, { language }) => texts(language).topics.title,
  crumbs: (_, { language }) => [{ href: '/mandate', label: texts(language).one.mandates }],
  view: (shown, visit) => <Topics shown={shown} visit={visit} />,
});

const Topics = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const t = texts(language).topics;
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          shown.may.keep && (
            <>
              <ButtonLink href="/mandate/themen/neu" label={t.add} icon="add" />
              <ButtonLink href="/mandate/themen/zustaendigkeit" label={t.addCompetence} icon="add" />
            </>
          )
        }
      />
      <MandateTabs current="topics" visit={visit} />
      <Order caption={t.topics} kind="topic" nodes={shown.topics} shown={shown} visit={visit} />
      <Order caption={t.groups} kind="group" nodes={shown.groups} shown={shown} visit={visit} />
      <Competences shown={shown} visit={visit} />
    </>
  );
};

const Order = ({
  caption,
  kind,
  nodes,
  shown,
  visit: { language },
}: {
  caption: string;
  kind: 'topic' | 'group';
  nodes: Shown['topics'];
  shown: Shown;
  visit: Visit;
}) => {
  const t = texts(language).topics;
  return (
    <DataTable
      caption={caption}
      rows={nodes}
      columns={[
        {
          header: t.name,
          rowHeader: true,
          cell: ({ node, depth }) => (
            <>
              {'– '.repeat(depth)}
              {node[language]}
              {node.retiredOn && (
                <Badge label={fill(t.retired, { day: formatDay(node.retiredOn, language) })} />
              )}
            </>
          ),
        },
        { header: t.source, cell: ({ node }) => node.source },
        ...(shown.may.keep
          ? [
              {
                header: t.edit,
                hideHeader: true,
                cell: ({ node }: Shown['topics'][number]) => (
                  <a href={`/mandate/themen/${kind}/${node.key}`} aria-label={`${t.edit}: ${node[language]}`}>
                    {t.edit}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
};

const Competences = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { topics: t, words } = texts(language);
  const topicName = (key: string) => shown.topics.find(({ node }) => node.key === key)?.node[language] ?? key;
  return (
    <section aria-labelledby="zustaendigkeiten">
      <h2 class="kern-heading-medium" id="zustaendigkeiten">
        {t.competences}
      </h2>
      <p>{t.competencesLead}</p>
      <DataTable
        caption={t.competences}
        hideCaption
        rows={shown.competences}
        columns={[
          {
            header: t.land,
            rowHeader: true,
            cell: ({ land }) => (land === null ? t.everyLand : landOf(land)?.[language]),
          },
          { header: t.act, cell: ({ act }) => words.act[act] },
          { header: t.topic, cell: ({ topic }) => (topic === null ? t.everyTopic : topicName(topic)) },
          {
            header: t.answer,
            cell: ({ allowed, verified }) => (
              <>
                {allowed ? t.allowed : t.notAllowed}{' '}
                <Badge label={verified ? t.verified : t.unverified} tone={verified ? 'success' : 'warning'} />
              </>
            ),
          },
          {
            header: t.validity,
            cell: ({ validFrom, validTo }) =>
              [
                validFrom && fill(t.from, { day: formatDay(validFrom, language) }),
                validTo && fill(t.until, { day: formatDay(validTo, language) }),
              ]
                .filter(Boolean)
                .join(' ') || t.always,
          },
          { header: t.source, cell: ({ source }) => source },
          ...(shown.may.keep
            ? [
                {
                  header: t.end,
                  hideHeader: true,
                  cell: ({ id }: Shown['competences'][number]) => (
                    <a href={`/mandate/themen/zustaendigkeit/${id}/beenden`}>{t.end}</a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
};
