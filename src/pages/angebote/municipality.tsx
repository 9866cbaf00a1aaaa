import { municipality } from '../../alliance/offers/reads/municipality.ts';
import { texts } from '../../alliance/offers/texts/index.ts';
import { SummaryTable } from '../../alliance/offers/views/SummaryTable.tsx';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Details } from '../../ui/Details.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { path } from './address.ts';
import { toAll } from './crumbs.ts';
import { OfferTable } from './OfferTable.tsx';

type Shown = ShownBy<typeof municipality>;
interface Part {
  shown: Shown;
  visit: Visit;
}
const titleOf = ({ name }: Shown, { language }: Visit) => fill(texts(language).place.title, { name });

export const municipalityPage = page({
  path: `${path}/kommune/:key`,
  read: municipality,
  wide: true,
  title: titleOf,
  crumbs: (_, visit) => [toAll(visit)],
  view: (shown, visit) => <MunicipalityView shown={shown} visit={visit} />,
});

const MunicipalityView = ({ shown, visit }: Part) => {
  const { place: t, list } = texts(visit.language);
  const base = `${path}/kommune/${shown.municipality}`;
  const standing = shown.overloads.find((one) => one.standing);
  return (
    <>
      <PageHead
        title={titleOf(shown, visit)}
        lead={t.lead}
        actions={
          shown.may.keep && (
            <>
              <ButtonLink
                href={`${path}/neu?kommune=${shown.municipality}`}
                label={list.add}
                icon="add"
                variant="primary"
              />
              <ButtonLink href={`${base}/kapazitaet`} label={t.state} />
              {!standing && <ButtonLink href={`${base}/ueberlastung`} label={t.report} />}
            </>
          )
        }
      />
      {standing && (
        <Alert tone="warning" title={`${t.overloadRunning} ${spanOf(standing, visit.language, shown.today)}`}>
          <p>{standing.reason}</p>
          <p class="hm-source">{standing.source}</p>
          {shown.may.keep && (
            <p>
              <ButtonLink href={`${base}/ueberlastung/${standing.id}/beenden`} label={t.end} />
            </p>
          )}
        </Alert>
      )}
      <Capacity shown={shown} visit={visit} />
      <section>
        <h2 class="kern-heading-medium">{list.offers}</h2>
        {shown.offers.length === 0 ? (
          <EmptyState level={3} title={list.none} text={list.noneText} />
        ) : (
          <>
            <SummaryTable lines={shown.summary} language={visit.language} />
            <OfferTable rows={shown.offers} names={shown} visit={visit} />
          </>
        )}
      </section>
      <Overloads shown={shown} visit={visit} />
    </>
  );
};

type Notice = Pick<Shown['overloads'][number], 'fromDay' | 'untilDay'>;
const spanOf = ({ fromDay, untilDay }: Notice, language: Language, today: string): string => {
  const { place: t } = texts(language);
  const begins = fill(fromDay > today ? t.overloadFrom : t.overloadSince, {
    day: formatDay(fromDay, language),
  });
  const ends = untilDay === null ? t.openEnd : fill(t.overloadUntil, { day: formatDay(untilDay, language) });
  return `${begins}, ${ends}`;
};

const Capacity = ({ shown, visit: { language } }: Part) => {
  const { place: t, list } = texts(language);
  const [latest, ...earlier] = shown.capacities;
  const lineOf = (one: NonNullable<typeof latest>) => (
    <>
      <strong>
        {one.places === 1 ? t.onePlace : fill(t.places, { n: formatNumber(one.places, language) })}
      </strong>{' '}
      {one.remark && <>{one.remark} </>}
      <span class="hm-source">
        {list.asOf} {formatDay(one.day, language)} · {list.source}: {one.source}
      </span>
    </>
  );
  return (
    <section>
      <h2 class="kern-heading-medium">{t.capacity}</h2>
      {latest ? (
        <p>
          {lineOf(latest)} {latest.stale && <Badge label={t.stale} tone="warning" />}
        </p>
      ) : (
        <p>{t.noCapacity}</p>
      )}
      {earlier.length > 0 && (
        <Details summary={t.earlier}>
          <ul>
            {earlier.map((one) => (
              <li>{lineOf(one)}</li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
};

const Overloads = ({ shown, visit: { language } }: Part) => {
  const { place: t, list } = texts(language);
  const past = shown.overloads.filter((one) => !one.standing);
  if (past.length === 0) return null;
  return (
    <section>
      <h2 class="kern-heading-medium">{t.overloads}</h2>
      <ul>
        {past.map((one) => (
          <li>
            {spanOf(one, language, shown.today)}: {one.reason}{' '}
            <span class="hm-source">
              {one.endReason && one.endedOn
                ? fill(t.ended, { day: formatDay(one.endedOn, language), reason: one.endReason })
                : fill(t.endedByTime, { day: formatDay(one.untilDay ?? one.fromDay, language) })}{' '}
              · {list.source}: {one.source}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
