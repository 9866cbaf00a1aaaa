import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { groupsOf, lockMandates, mandatesOf } from '../../mandates/facts.ts';
import { coverageOf } from '../../mandates/rules/answer.ts';
import type { Coverage } from '../../mandates/rules/coverage.ts';
import { offerOf, takingsOf } from '../../offers/facts.ts';
import { isCallable } from '../../offers/rules/callable.ts';
import { ancestryOf } from '../../offers/rules/cells.ts';
import { leftOn } from '../../offers/rules/left.ts';
import type { QuotedItem } from '../../offers/types.ts';
import { programmeOn } from '../../programmes/facts.ts';
import { selectCallOff } from '../db/call-offs.ts';
import { selectRequest } from '../db/requests.ts';
import { leftByMandate } from '../rules/mandate-share.ts';
import { carries, groupsTaken } from '../rules/match.ts';
import { withoutUses } from '../rules/weighed.ts';

/**
 * A request with all that its answer is judged by: the call-off, what the offer has left, what the mandates say. An offer
 * with a number has taken it up when it was released; one without takes up what is pledged, so that the mandates are
 * asked for that very number. `places` is what would be pledged, by default all that is wanted; a deed that books it
 * locks the mandates.
 */
export const loadAnswering = async (
  db: Db,
  id: number,
  today: Day,
  { places, lock = false }: { places?: number; lock?: boolean } = {},
) => {
  const request = await selectRequest(db, id);
  const callOff = request && (await selectCallOff(db, request.callOff));
  const offer = request && (await offerOf(db, request.offer));
  const programme = callOff && (await programmeOn(db, callOff.programme, today));
  if (!request || !callOff || !offer || !programme) return null;
  const taken = await takingsOf(db, [offer.id]);
  const isOpen = offer.number === null;
  if (isOpen && lock) await lockMandates(db, request.municipality);
  const held = await mandatesOf(db, request.municipality);
  const mandates = isOpen ? held : withoutUses(held);
  const day = isOpen && callOff.fromDay > today ? callOff.fromDay : today;
  const groups = groupsTaken(callOff, offer, ancestryOf(await groupsOf(db)));
  const ask = (number: number | null): Coverage | undefined => {
    const answers = groups.map((group) =>
      coverageOf(mandates, request, {
        act: 'act',
        topic: programme.topic,
        group,
        number,
        programme: programme.name,
        day,
      }),
    );
    return answers.find(({ verdict }) => carries(verdict)) ?? answers[0];
  };
  const wished = places ?? callOff.wanted;
  const asked = ask(isOpen ? wished : null);
  const mandateLeft = isOpen && asked ? leftByMandate(asked, wished) : null;
  // a page shows what the mandates say about as many as they carry
  const coverage = places === undefined && mandateLeft ? ask(mandateLeft) : asked;
  return {
    place: { municipality: request.municipality, land: request.land },
    request,
    callOff,
    programme,
    offer: {
      callable: isCallable(offer, today) && offer.validTo >= callOff.fromDay,
      left: leftOn(offer, taken, callOff.fromDay),
      min: offer.minimumGroup ?? 1,
    },
    conditionText: offer.conditionText,
    grounds: offer.mandate,
    coverage,
    mandateLeft,
    isOpen,
    day,
    verdict: coverage?.verdict ?? ('needs-resolution' as const),
  };
};

/** The items that a pledge rests on, as they are cited: those of the release, else what coverage quotes today. */
export const mandateText = (
  grounds: readonly QuotedItem[],
  coverage: Coverage | undefined,
): string | null => {
  const cited =
    grounds.length > 0
      ? grounds.map(({ title, number }) => `${title}, ${number}`)
      : (coverage?.because ?? []).map(
          ({ item }) => `${item.resolution.reference ?? item.resolution.title}, ${item.number}`,
        );
  return cited.length > 0 ? cited.join('; ') : null;
};
