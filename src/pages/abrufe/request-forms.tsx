import { declineRequest } from '../../alliance/admissions/actions/decline-request.ts';
import { pledge } from '../../alliance/admissions/actions/pledge.ts';
import { preparePledge } from '../../alliance/admissions/actions/prepare-pledge.ts';
import { withdrawPledge } from '../../alliance/admissions/actions/withdraw-pledge.ts';
import { keptRequest } from '../../alliance/admissions/reads/kept-request.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import { CoverageQuotes } from '../../alliance/mandates/views/CoverageQuotes.tsx';
import { VerdictBadge } from '../../alliance/mandates/views/VerdictBadge.tsx';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatLongDay, formatNumber } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { titleOf } from './call-off.tsx';

type Kept = ShownBy<typeof keptRequest>;
const path = '/abrufe/anfragen/:id{[0-9]+}';

const crumbs = ({ callOff }: Kept, visit: Visit) => [
  { href: '/abrufe', label: texts(visit.language).callOff.title },
  { href: `/abrufe/${callOff.id}`, label: titleOf(callOff, visit) },
];
const fixed = ({ id }: Record<string, string>) => ({ id: Number(id) });

const backTo = ({ reply }: { reply?: Record<string, unknown> }): string =>
  `/abrufe/${String(reply?.['callOff'])}`;

const proposedPlaces = ({ request, offer, callOff, mandateLeft }: Kept): number => {
  const wished = request.prepared ?? request.share ?? callOff.wanted;
  return Math.max(1, Math.min(wished, offer.left ?? wished, mandateLeft ?? wished));
};

export const prepareForm = form({
  path: `${path}/vorbereiten`,
  action: preparePledge,
  read: keptRequest,
  crumbs,
  fixed,
  values: (kept) => ({
    version: kept.request.version,
    places: proposedPlaces(kept),
    note: kept.request.note ?? '',
  }),
  above: (kept, visit) => <Asked kept={kept} visit={visit} />,
  after: backTo,
});

export const pledgeForm = form({
  path: `${path}/zusagen`,
  action: pledge,
  read: keptRequest,
  crumbs,
  fixed,
  values: (kept) => ({ version: kept.request.version, places: proposedPlaces(kept) }),
  above: (kept, visit) => <Asked kept={kept} visit={visit} />,
  after: backTo,
});

export const declineForm = form({
  path: `${path}/ablehnen`,
  action: declineRequest,
  read: keptRequest,
  crumbs,
  fixed,
  view: (state, { callOff, request }, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['decline-request']}
      about={texts(visit.language).callOff.noDecline}
      back={`/abrufe/${callOff.id}`}
      version={request.version}
      visit={visit}
    />
  ),
  after: backTo,
});

export const withdrawPledgeForm = form({
  path: `${path}/zurueckziehen`,
  action: withdrawPledge,
  read: keptRequest,
  crumbs,
  fixed,
  values: ({ request }) => ({ version: request.version, places: request.pledged }),
  above: ({ request }, { language }) => (
    <p>
      {fill(texts(language).callOff.pledgedNow, {
        n: formatNumber(request.pledged, language),
        accepted: formatNumber(request.accepted, language),
      })}
    </p>
  ),
  after: backTo,
});

/** What is asked, what the offer still has, and what the mandates say about it. */
const Asked = ({ kept, visit: { house, language } }: { kept: Kept; visit: Visit }) => {
  const { request, callOff, offer, conditionText, grounds, coverage, verdict, mandateLeft, programmeName } =
    kept;
  const t = texts(language).callOff;
  const number = (value: number) => formatNumber(value, language);
  const day = formatLongDay(request.deadline, language);
  return (
    <section class="hm-card">
      <p>
        <strong>{nameOf(house, request.municipality)}</strong>: {callOff.authorityName}, {programmeName}
      </p>
      <ul>
        <li>
          {request.share === null
            ? fill(t.answerAskedOpenly, { day, wanted: number(callOff.wanted) })
            : fill(t.answerAsked, { n: number(request.share), day })}
        </li>
        {request.prepared !== null && <li>{fill(t.answerPrepared, { n: number(request.prepared) })}</li>}
        {offer.left !== null && <li>{fill(t.answerLeft, { n: number(offer.left) })}</li>}
        {mandateLeft !== null && <li>{fill(t.answerMandateLeft, { n: number(mandateLeft) })}</li>}
        {offer.min > 1 && <li>{fill(t.answerMin, { n: number(offer.min) })}</li>}
        {conditionText && <li>{fill(t.answerCondition, { text: conditionText })}</li>}
      </ul>
      <p>
        {t.mandates}: <VerdictBadge verdict={verdict} language={language} />
      </p>
      {grounds.map(({ resolution, item, number: point, title, text }) => (
        <>
          <a href={`/mandate/${resolution}#punkt-${item}`}>{fill(t.item, { title, number: point })}</a>
          <blockquote class="hm-quote">{text}</blockquote>
        </>
      ))}
      {grounds.length === 0 && coverage && <CoverageQuotes coverage={coverage} language={language} />}
    </section>
  );
};
