import { progress } from '../../alliance/practices/reads/progress.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { StateBadge } from '../../alliance/practices/views/StateBadge.tsx';
import { formatDay, formatLongDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { SeenBy } from '../SeenBy.tsx';

type Shown = ShownBy<typeof progress>;
interface Part {
  shown: Shown;
  visit: Visit;
}

export const progressPage = page({
  path: '/fortschritt/:key{[0-9]+}',
  read: progress,
  title: ({ name }, { language }) => fill(texts(language).progress.oneTitle, { place: name }),
  crumbs: (_, { language }) => [{ href: '/fortschritt', label: texts(language).progress.title }],
  view: (shown, visit) => <ProgressView shown={shown} visit={visit} />,
});

const ProgressView = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).progress;
  const base = `/fortschritt/${shown.key}`;
  const record = shown.may.record && (
    <ButtonLink href={`${base}/eintragen`} label={t.record} icon="add" variant="primary" />
  );
  return (
    <>
      <PageHead
        title={fill(t.oneTitle, { place: shown.name })}
        lead={fill(t.oneLead, { place: shown.name })}
        actions={
          <>
            {shown.history.length > 0 && record}
            <ButtonLink href={`/mitglieder/${shown.key}`} label={t.member} />
          </>
        }
      />
      <SeenBy reader={shown.reader} readers={shown.readers} visit={visit} />
      {shown.history.length > 0 && (
        <Tabs
          label={t.catalogue}
          tabs={shown.catalogues.map(({ key, title }, index) => ({
            label: title,
            href: index === 0 ? base : `${base}?katalog=${encodeURIComponent(key)}`,
            current: key === shown.catalogue.key,
          }))}
        />
      )}
      {shown.history.length === 0 ? (
        <EmptyState
          title={fill(t.nothingYet, { place: shown.name })}
          text={t.nothingText}
          action={record || <ButtonLink href="/fortschritt" label={t.comparison} />}
        />
      ) : (
        <Grid min="large">
          {shown.demands.map((demand) => (
            <Demand demand={demand} base={base} shown={shown} visit={visit} />
          ))}
        </Grid>
      )}
      <Links shown={shown} visit={visit} />
      <SourceNote
        asOf={formatDay(shown.lastDay ?? shown.today, language)}
        sources={[{ label: t.sourceOwn }]}
        words={{ asOf: shown.lastDay ? t.lastDay : t.asOf, source: t.source }}
      />
      {shown.history.length > 0 && <History shown={shown} visit={visit} />}
    </>
  );
};

const Demand = ({
  demand,
  base,
  shown,
  visit: { language },
}: Part & { demand: Shown['demands'][number]; base: string }) => {
  const t = texts(language).progress;
  const { standing } = demand;
  return (
    <Card
      title={`${demand.number}. ${demand.title}`}
      level={2}
      badges={
        <>
          <StateBadge state={standing?.state ?? 'unknown'} language={language} />
          {standing && standing.state !== 'unknown' && standing.evidence === null && (
            <Badge label={t.evidenceMissing} tone="warning" />
          )}
          {!demand.verified && <Badge label={t.unverified} />}
        </>
      }
      footer={
        <>
          {standing && `${t.since} ${formatLongDay(standing.day, language)}`}
          {shown.may.record && (
            <>
              {standing && ' · '}
              <a href={`${base}/eintragen?demand=${demand.id}`} aria-label={`${t.record}: ${demand.title}`}>
                {t.record}
              </a>
            </>
          )}
        </>
      }
    >
      <p>{demand.description}</p>
      {standing ? (
        <Evidence entry={standing} language={language} />
      ) : (
        <p class="hm-source">{t.noStatement}</p>
      )}
    </Card>
  );
};

const Evidence = ({
  entry,
  language,
}: {
  entry: Shown['history'][number] | NonNullable<Shown['demands'][number]['standing']>;
  language: Visit['language'];
}) => {
  const t = texts(language).progress;
  return (
    <>
      {entry.evidence && (
        <p class="hm-pre">
          {t.evidence}: {entry.evidence}
        </p>
      )}
      {entry.link && (
        <p>
          <a href={entry.link} rel="nofollow noopener">
            {t.toEvidence}
          </a>
        </p>
      )}
      {entry.origin !== 'own' && (
        <p class="hm-source">
          {t.origin[entry.origin]}
          {entry.source !== 'own' && ` · ${t.source}: ${entry.source}`}
        </p>
      )}
    </>
  );
};

const Links = ({ shown, visit: { language } }: Part) => {
  const { progress: t, practice } = texts(language);
  if (shown.measures.length === 0 && shown.sponsorships.length === 0) return null;
  return (
    <Grid>
      {shown.measures.length > 0 && (
        <Card title={t.measures} level={2}>
          <ul>
            {shown.measures.map(({ id, title, good }) => (
              <li>
                <a href={`/gute-praxis/massnahmen/${id}`}>{title}</a>{' '}
                {good && <Badge label={practice.good} tone="success" />}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {shown.sponsorships.length > 0 && (
        <Card title={t.sponsorships} level={2}>
          <ul>
            {shown.sponsorships.map(({ id, title }) => (
              <li>
                <a href={`/patenschaften/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Grid>
  );
};

const History = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).progress;
  return (
    <section aria-labelledby="verlauf">
      <h2 class="kern-heading-medium" id="verlauf">
        {t.history}
      </h2>
      <Timeline
        moments={shown.history.map((entry) => ({
          date: formatLongDay(entry.day, language),
          dateTime: entry.day,
          title: entry.about ? `${entry.about.number}. ${entry.about.title}` : '',
          badges: (
            <>
              <StateBadge state={entry.state} language={language} />{' '}
              {entry.about && entry.about.catalogue !== shown.catalogue.title && (
                <Badge label={entry.about.catalogue} />
              )}
            </>
          ),
          text: (
            <>
              <Evidence entry={entry} language={language} />
              {shown.may.record && (
                <p>
                  <a href={`/fortschritt/angaben/${entry.id}/zuruecknehmen`}>{t.take}</a>
                </p>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
};
