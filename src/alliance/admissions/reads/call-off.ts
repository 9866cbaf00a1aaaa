import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf, type Occasion } from '../../../shared/occasion.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { snapshotsSentTo } from '../../offers/facts.ts';
import { programmeOn } from '../../programmes/facts.ts';
import { selectArrivedOn } from '../db/arrivals.ts';
import { selectBookings } from '../db/bookings.ts';
import { selectCallOff } from '../db/call-offs.ts';
import { selectRequests } from '../db/requests.ts';
import {
  mayAskMembers,
  mayCallOff,
  mayPledge,
  mayPrepare,
  maySeeCallOff,
  maySeeRequest,
} from '../permissions.ts';
import { isWaiting, tallyOf } from '../rules/missing.ts';
import type { CallOff, Request } from '../types.ts';

/** One call-off: what is asked for, who was asked, what was promised, accepted and has arrived. */
export const callOff = read({
  name: 'admissions.call-off',
  input: input({ id: id() }),
  async load(db, { id: number }, { today }) {
    const found = await selectCallOff(db, number);
    if (!found) return null;
    return {
      callOff: found,
      requests: await selectRequests(db, number),
      bookings: await selectBookings(db, number),
      arrived: await selectArrivedOn(db, number),
      programme: await programmeOn(db, found.programme, today),
      sent: await snapshotsSentTo(db, found.authority),
      groups: (await groupsOf(db)).filter(({ key }) => found.groups.includes(key)),
    };
  },
  may: maySeeCallOff,
  show({ callOff: found, requests, bookings, arrived, programme, sent, groups }, occasion) {
    const office = officeOf(occasion.actor);
    const isRecipient = office?.role === 'MIN';
    const own = requests.filter((request) =>
      isRecipient ? request.pledged > 0 : maySeeRequest(occasion, { place: request }).allowed,
    );
    const arrivals = new Map(arrived.map(({ request, count }) => [request, count]));
    const tally = tallyOf(found, requests, occasion.today);
    const visible = new Set(own.map((request) => request.id));
    return {
      ...found,
      programmeName: programme?.name ?? '',
      pooledOffer: sent.find(({ number: known }) => known === found.snapshot) ?? null,
      groups: groups.map(({ key, de, en }) => ({ key, de, en })),
      tally: office?.role === 'K' || isRecipient ? tally : null,
      requests: own.map((request) =>
        requestFor(request, arrivals.get(request.id) ?? null, found, occasion, isRecipient),
      ),
      bookings: isRecipient ? [] : bookings.filter(({ request }) => visible.has(request)),
      today: occasion.today,
      may: deedsFor(found, requests, tally, occasion),
    };
  },
});

const requestFor = (
  request: Request,
  arrived: number | null,
  callOff: CallOff,
  occasion: Occasion,
  isRecipient: boolean,
) => {
  const { id: number, municipality, land, pledged, accepted } = request;
  const waiting = isWaiting(request, occasion.today) && isRunning(callOff);
  const at = { place: request };
  return {
    id: number,
    municipality,
    land,
    pledged,
    accepted,
    // The recipient has promises, not the counts of municipalities.
    arrived: isRecipient ? null : arrived,
    own: isRecipient
      ? null
      : {
          round: request.round,
          offer: request.offer,
          share: request.share,
          deadline: request.deadline,
          state: request.state,
          prepared: request.prepared,
          note: request.note,
          mandate: request.mandate,
          overdue: !waiting && (request.state === 'asked' || request.state === 'prepared'),
        },
    may: {
      prepare: waiting && mayPrepare(occasion, at).allowed,
      pledge: waiting && mayPledge(occasion, at).allowed,
      withdraw: pledged > 0 && isRunning(callOff) && mayPledge(occasion, at).allowed,
    },
  };
};

const isRunning = ({ state }: CallOff): boolean => state === 'asked' || state === 'accepted';

const deedsFor = (
  callOff: CallOff,
  requests: readonly Request[],
  tally: ReturnType<typeof tallyOf>,
  occasion: Occasion,
) => {
  const { state } = callOff;
  const asks = mayAskMembers(occasion, {}).allowed;
  const recipient = mayCallOff(occasion, callOff).allowed;
  const isOpen = state === 'received' || isRunning(callOff);
  const unanswered = requests.some((one) => one.state === 'asked' || one.state === 'prepared');
  return {
    ask: asks && isOpen && tally.missing > 0,
    extend: asks && isRunning(callOff) && unanswered,
    accept: recipient && isRunning(callOff) && tally.pledged > tally.accepted,
    close: recipient && state === 'accepted',
    withdraw: recipient && (state === 'received' || state === 'asked'),
  };
};
