import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { snapshotsSentTo } from '../../offers/facts.ts';
import { vacantLands } from '../../people/facts.ts';
import { selectArrivals } from '../db/arrivals.ts';
import { selectCallOffs } from '../db/call-offs.ts';
import { selectOpenRequests } from '../db/requests.ts';
import { mayCallOff, mayConfirm, mayListCallOffs, mayPrepare } from '../permissions.ts';
import { waitingLines } from '../rules/ledger.ts';
import { isWaiting } from '../rules/missing.ts';
import { uncalledOf } from '../rules/uncalled.ts';

/** What of call-offs and arrivals waits for the reader. @de Fälliges der Aufnahmen */
export const due = read({
  name: 'admissions.due',
  input: input({}),
  async load(db, _, { actor, today }) {
    const office = officeOf(actor);
    const role = office?.role;
    const isMunicipal = role === 'AP' || role === 'OB';
    const countsOf = {
      municipality: isMunicipal ? (office?.municipality ?? '') : undefined,
      lands: role === 'LK' ? office?.lands : undefined,
    };
    const [requests, callOffs, lines, vacant, snapshots] = await Promise.all([
      isMunicipal ? selectOpenRequests(db) : [],
      role === 'K' || role === 'MIN'
        ? selectCallOffs(db, role === 'MIN' ? { authority: office?.authority ?? 0 } : {})
        : [],
      role === 'K' || role === 'LK' || isMunicipal ? selectArrivals(db, countsOf) : [],
      vacantLands(db, today),
      role === 'MIN' ? snapshotsSentTo(db, office?.authority ?? 0) : [],
    ]);
    return { requests, callOffs, lines, vacant, snapshots };
  },
  may: mayListCallOffs,
  show({ requests, callOffs, lines, vacant, snapshots }, occasion) {
    const role = officeOf(occasion.actor)?.role;
    const own = requests.filter(
      (request) => isWaiting(request, occasion.today) && mayPrepare(occasion, { place: request }).allowed,
    );
    const waiting = waitingLines(lines);
    const toConfirm = waiting.filter(
      (place) =>
        mayConfirm(occasion, { place, landVacant: place.land === null || vacant.includes(place.land) })
          .allowed,
    );
    return {
      requests: own
        // What is prepared waits for the head alone.
        .filter(({ state }) => state === 'asked' || role === 'OB')
        .map(({ id, callOff, deadline, state }) => ({
          id,
          callOff,
          deadline,
          isPrepared: state === 'prepared',
        })),
      received: callOffs
        .filter(({ state }) => role === 'K' && state === 'received')
        .map(({ id, authorityName, deadline }) => ({ id, authorityName, deadline })),
      uncalled: uncalledOf(snapshots, callOffs),
      toAccept: callOffs
        .filter(
          (one) =>
            role === 'MIN' &&
            (one.state === 'asked' || one.state === 'accepted') &&
            one.pledged > one.accepted &&
            mayCallOff(occasion, one).allowed,
        )
        .map(({ id, pledged, accepted, deadline }) => ({ id, open: pledged - accepted, deadline })),
      toConfirm: [...Map.groupBy(toConfirm, ({ municipality }) => municipality)].map(
        ([municipality, of]) => ({
          municipality,
          lines: of.length,
        }),
      ),
      questions:
        role === 'AP' || role === 'OB'
          ? waiting.filter(({ question }) => question !== null).map(({ id }) => ({ id }))
          : [],
    };
  },
});
