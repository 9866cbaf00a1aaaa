import type { Day } from '../../../shared/days.ts';
import { isCallable } from '../../offers/rules/callable.ts';
import { type Ancestry, isOpenAt, type OpenProgramme } from '../../offers/rules/cells.ts';
import { leftOn } from '../../offers/rules/left.ts';
import type { Offer, Taking } from '../../offers/types.ts';
import type { CoverageVerdict } from '../../mandates/types.ts';
import type { CallOff, Request } from '../types.ts';
import type { Sharer } from './apportion.ts';

/** What an offer could give to a call-off; `left` is null where it names no number. @de Passendes Angebot */
export interface Candidate {
  offer: number;
  municipality: string;
  land: string | null;
  left: number | null;
  min: number;
}

type Asked = Pick<CallOff, 'programme' | 'groups' | 'fromDay' | 'toDay'>;

/** The groups of a call-off that an offer takes in; `null` stands for everybody. */
export const groupsTaken = (
  { groups }: Pick<CallOff, 'groups'>,
  offer: Pick<Offer, 'groups'>,
  ancestry: Ancestry,
): (string | null)[] =>
  (groups.length === 0 ? [null] : groups).filter(
    (group) =>
      offer.groups.length === 0 ||
      (group !== null && ancestry(group).some((one) => offer.groups.includes(one))),
  );

const carrying: readonly CoverageVerdict[] = ['covered', 'covered-under-condition', 'head-may-decide'];

/** Whether an answer of coverage lets a municipality pledge. @de Deckung einer Zusage @source aufnahmen#anfrage */
export const carries = (verdict: CoverageVerdict): boolean => carrying.includes(verdict);

/**
 * The offers that fit a call-off: released and valid today and when people are to come, for this programme and open
 * to them, for at least one of the groups, with places left, and carried by a mandate. Whoever said no to this call-off is not asked again, and
 * who still has an open request neither.
 *
 * @de Passende Angebote
 * @source aufnahmen#anfrage
 */
export const candidatesFor = (
  callOff: Asked,
  facts: {
    offers: readonly Offer[];
    takings: readonly Taking[];
    requests: readonly Pick<Request, 'offer' | 'state' | 'deadline'>[];
    /** That of the call-off. */
    programme: Pick<OpenProgramme, 'land' | 'municipality'>;
    ancestry: Ancestry;
    covers(offer: Offer, group: string | null): boolean;
  },
  today: Day,
): Candidate[] => {
  const notAgain = new Set(
    facts.requests
      .filter(({ state, deadline }) => (isOpenState(state) ? deadline >= today : state !== 'pledged'))
      .map(({ offer }) => offer),
  );
  const takings = Map.groupBy(facts.takings, ({ offer }) => offer);
  return facts.offers.flatMap((offer): Candidate[] => {
    const { id, municipality, land, programmes, minimumGroup } = offer;
    const fits =
      isCallable(offer, today) &&
      offer.validTo >= callOff.fromDay &&
      (programmes.length === 0 || programmes.includes(callOff.programme)) &&
      isOpenAt(facts.programme, offer) &&
      !notAgain.has(id);
    if (!fits) return [];
    const left = leftOn(offer, takings.get(id) ?? [], callOff.fromDay);
    const min = minimumGroup ?? 1;
    if (left !== null && left < min) return [];
    if (!groupsTaken(callOff, offer, facts.ancestry).some((group) => facts.covers(offer, group))) return [];
    return [{ offer: id, municipality, land, left, min }];
  });
};

const isOpenState = (state: Request['state']): boolean => state === 'asked' || state === 'prepared';

/** Candidates as they take part in sharing out: in proportion to the places they have left. */
export const sharersOf = (candidates: readonly Candidate[]): Sharer[] =>
  candidates.flatMap(({ offer, left, min }) =>
    left === null ? [] : [{ key: String(offer).padStart(12, '0'), weight: left, min, cap: left }],
  );
