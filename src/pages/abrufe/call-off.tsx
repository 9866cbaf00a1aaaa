import { callOff } from '../../alliance/admissions/reads/call-off.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import { CallOffBadge } from '../../alliance/admissions/views/badges.tsx';
import { formatDay, formatLongDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { StatTile } from '../../ui/StatTile.tsx';
import { Bookings } from './Bookings.tsx';
import { Requests } from './Requests.tsx';

export type Shown = ShownBy<typeof callOff>;
export interface Part {
  shown: Shown;
  visit: Visit;
}

export const callOffPage = page({
  path: '/abrufe/:id{[0-9]+}',
  read: callOff,
  wide: true,
  title: (shown, visit) => titleOf(shown, visit),
  crumbs: (_, { language }) => [
    { href: '/aufnahmen', label: texts(language).register.title },
    { href: '/abrufe', label: texts(language).callOff.title },
  ],
  view: (shown, visit) => <CallOffView shown={shown} visit={visit} />,
  follows: ({ id }) => `admissions.call-off:${id}`,
});

export const titleOf = ({ id, wanted }: { id: number; wanted: number }, { language }: Visit): string =>
  fill(texts(language).callOff.one, { id, n: formatNumber(wanted, language) });

const CallOffView = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).callOff;
  return (
    <>
      <PageHead
        title={titleOf(shown, visit)}
        kicker={shown.authorityName}
        badges={<CallOffBadge state={shown.state} language={language} />}
        actions={<Deeds shown={shown} visit={visit} />}
      />
      {(shown.state === 'closed' || shown.state === 'withdrawn') && (
        <Alert tone="info" title={t[shown.state]}>
          {shown.reason && (
            <p class="hm-pre">
              {t.reason}: {shown.reason}
            </p>
          )}
        </Alert>
      )}
      <Facts shown={shown} visit={visit} />
      <Sums shown={shown} visit={visit} />
      <Requests shown={shown} visit={visit} />
      <Bookings shown={shown} visit={visit} />
      <SourceNote
        asOf={formatDay(shown.today, language)}
        sources={[{ label: t.sourceOwn }]}
        words={{ asOf: t.asOf, source: t.source }}
      />
    </>
  );
};

const Deeds = ({ shown: { id, may, requests, tally }, visit: { language } }: Part) => {
  const t = texts(language).callOff;
  const base = `/abrufe/${id}`;
  const again = requests.length > 0;
  return (
    <>
      {may.accept && <ButtonLink href={`${base}/annehmen`} label={t.accept} variant="primary" />}
      {may.ask && (
        <ButtonLink
          href={`${base}/anfragen`}
          label={again ? t.replace : t.ask}
          variant={tally && tally.pledged > 0 ? 'secondary' : 'primary'}
        />
      )}
      {may.extend && <ButtonLink href={`${base}/frist`} label={t.extend} />}
      {may.close && <ButtonLink href={`${base}/abschliessen`} label={t.close} />}
      {may.withdraw && <ButtonLink href={`${base}/zurueckziehen`} label={t.withdraw} />}
    </>
  );
};

const Facts = ({ shown, visit: { language } }: Part) => {
  const t = texts(language).callOff;
  const { groups, snapshot, pooledOffer, method } = shown;
  return (
    <DescriptionList
      items={[
        { term: t.programme, detail: <a href={`/programme/${shown.programme}`}>{shown.programmeName}</a> },
        {
          term: t.groups,
          detail: groups.length === 0 ? t.everybody : groups.map((group) => group[language]).join(', '),
        },
        {
          term: t.period,
          detail: `${formatDay(shown.fromDay, language)} – ${formatDay(shown.toDay, language)}`,
        },
        { term: t.received, detail: formatLongDay(shown.receivedOn, language) },
        { term: t.deadline, detail: formatLongDay(shown.deadline, language) },
        { term: t.text, detail: <span class="hm-pre">{shown.text}</span> },
        ...(snapshot
          ? [
              {
                term: t.snapshot,
                detail: pooledOffer ? (
                  <a href={`/angebote/gebuendelt/${pooledOffer.id}`}>
                    {snapshot}: {pooledOffer.title}
                  </a>
                ) : (
                  snapshot
                ),
              },
            ]
          : []),
        ...(method ? [{ term: t.method, detail: t.methods[method] }] : []),
      ]}
    />
  );
};

const Sums = ({ shown: { tally, today }, visit: { language } }: Part) => {
  const t = texts(language).callOff;
  if (!tally) return null;
  const tile = (label: string, value: number) => (
    <StatTile
      label={label}
      value={formatNumber(value, language)}
      asOf={formatDay(today, language)}
      sources={[]}
      words={{ asOf: t.asOf, source: t.source }}
    />
  );
  return (
    <section aria-labelledby="zwischenstand">
      <h2 class="kern-heading-medium" id="zwischenstand">
        {t.sums}
      </h2>
      <Grid>
        {tile(t.wanted, tally.wanted)}
        {tile(t.pledged, tally.pledged)}
        {tile(t.accepted, tally.accepted)}
        {tile(t.waiting, tally.waiting)}
        {tile(t.missing, tally.missing)}
      </Grid>
    </section>
  );
};
