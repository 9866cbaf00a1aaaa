import { sponsorship } from '../../alliance/practices/reads/sponsorship.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { PhaseBadge } from '../../alliance/practices/views/PhaseBadge.tsx';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay, formatLongDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { amountOf, spanOf } from './term.ts';

type Shown = ShownBy<typeof sponsorship>;
interface Part {
  shown: Shown;
  visit: Visit;
}

const titleOf = ({ municipality, beneficiary, ship }: Shown, { house, language }: Visit): string =>
  fill(texts(language).sponsorship.oneTitle, {
    place: nameOf(house, municipality),
    ship: ship ?? beneficiary,
  });

export const sponsorshipPage = page({
  path: '/patenschaften/:id{[0-9]+}',
  read: sponsorship,
  title: titleOf,
  crumbs: (_, { language }) => [{ href: '/patenschaften', label: texts(language).sponsorship.title }],
  view: (shown, visit) => <SponsorshipView shown={shown} visit={visit} />,
});

const SponsorshipView = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).sponsorship;
  return (
    <>
      <PageHead
        title={titleOf(shown, visit)}
        badges={
          <>
            <PhaseBadge phase={shown.phase} language={language} />
            {shown.isDue && <Badge label={t.evaluationDue} tone="warning" />}
          </>
        }
        actions={<Deeds shown={shown} visit={visit} />}
      />
      {shown.endedOn && (
        <Alert tone="info" title={`${t.ended}: ${formatLongDay(shown.endedOn, language)}`}>
          <p>
            {t.endReason}: {shown.endReason}
          </p>
        </Alert>
      )}
      <Facts shown={shown} visit={visit} />
      <Terms shown={shown} visit={visit} />
      <h2 class="kern-heading-medium">{t.evaluations}</h2>
      {shown.evaluations.length === 0 && <p>{t.noEvaluations}</p>}
      {shown.evaluations.map(({ day, result }) => (
        <p class="hm-pre">
          <strong>{formatLongDay(day, language)}:</strong> {result}
        </p>
      ))}
      <SourceNote sources={[{ label: shown.source }]} words={{ asOf: t.asOf, source: t.source }} />
    </>
  );
};

const Deeds = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).sponsorship;
  const base = `/patenschaften/${shown.id}`;
  if (!shown.may.keep) return null;
  return (
    <>
      <ButtonLink
        href={`${base}/auswerten`}
        label={t.evaluate}
        variant={shown.isDue ? 'primary' : 'secondary'}
      />
      {shown.endedOn === null && <ButtonLink href={`${base}/verlaengern`} label={t.renew} />}
      {shown.endedOn === null && <ButtonLink href={`${base}/beenden`} label={t.end} />}
    </>
  );
};

const Facts = ({ shown, visit: { house, language } }: Part) => {
  const t = texts(language).sponsorship;
  return (
    <DescriptionList
      items={[
        {
          term: t.municipality,
          detail: <a href={`/fortschritt/${shown.municipality}`}>{nameOf(house, shown.municipality)}</a>,
        },
        { term: t.beneficiary, detail: [shown.beneficiary, shown.ship].filter(Boolean).join(', ') },
        {
          term: t.evaluationOn,
          detail: shown.evaluationOn ? formatDay(shown.evaluationOn, language) : t.noEvaluation,
        },
        ...(shown.events ? [{ term: t.events, detail: <span class="hm-pre">{shown.events}</span> }] : []),
      ]}
    />
  );
};

const Terms = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).sponsorship;
  return (
    <DataTable
      caption={t.terms}
      rows={shown.terms}
      columns={[
        { header: t.term, rowHeader: true, cell: (term) => spanOf(term, language) },
        { header: t.amount, cell: (term) => amountOf(term, language) },
        {
          header: t.resolution,
          cell: ({ resolution, resolutionName }) =>
            resolution === null ? (
              (resolutionName ?? t.noResolution)
            ) : (
              <a href={`/mandate/${resolution}`}>{resolutionName ?? t.resolution}</a>
            ),
        },
        { header: t.source, cell: ({ source }) => source },
      ]}
    />
  );
};
