import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { addMonths, type Day } from '../../../shared/days.ts';
import type { Condition } from '../../mandates/types.ts';
import type { StandingProgramme } from '../../programmes/types.ts';
import type { de } from '../texts/de.ts';
import type { Amount } from '../types.ts';
import { type Ancestry, ancestryOf, cellsOf, isOpenAt } from './cells.ts';

const decline = declines<keyof typeof de.refusals>('offers');

/** No offer speaks for longer than this. */
export const longestMonths = 36;

interface Entered extends Amount {
  groups: readonly string[];
  programmes: readonly number[];
  validFrom: Day;
  validTo: Day;
  conditions: readonly Condition[];
  conditionText: string | null;
  minimumGroup: number | null;
}

/** What an offer is judged by. */
export interface OfferFacts {
  place: { municipality: string; land: string | null; population: number | null };
  groups: readonly { key: string; parent: string | null }[];
  programmes: readonly StandingProgramme[];
}

/**
 * Whether an offer is told without contradiction: a number exactly where its kind names one, days in order, not more
 * people than live there, conditions that go together, and programmes that are open to its groups and to this
 * municipality.
 *
 * @de Angebot prüfen
 * @source angebote#angebot
 */
export const decideOffer = <Deed extends Entered>(
  deed: Deed,
  facts: OfferFacts,
  today: Day,
): Decision<Deed> => {
  const against =
    amountProblem(deed, facts) ??
    daysProblem(deed, today) ??
    conditionsProblem(deed) ??
    programmesProblem(deed, facts);
  // whoever waits to be asked has no rhythm either
  return against ?? accept(deed.quantity === 'on-request' ? { ...deed, rhythm: 'once' } : deed);
};

const amountProblem = ({ quantity, number, minimumGroup }: Entered, { place }: OfferFacts) => {
  if (quantity === 'on-request' && number !== null) return decline('number-on-request', { field: 'number' });
  if (quantity !== 'on-request' && number === null) return decline('number-missing', { field: 'number' });
  if (number !== null && place.population !== null && number > place.population)
    return decline('more-than-inhabitants', { field: 'number', with: { n: place.population } });
  if (number !== null && minimumGroup !== null && minimumGroup > number)
    return decline('group-larger-than-offer', { field: 'minimumGroup' });
  return null;
};

const daysProblem = ({ validFrom, validTo }: Entered, today: Day) => {
  if (validTo < validFrom) return decline('ends-before-it-begins', { field: 'validTo' });
  if (validTo < today) return decline('already-over', { field: 'validTo' });
  if (validTo > addMonths(validFrom, longestMonths))
    return decline('too-long', { field: 'validTo', with: { months: longestMonths } });
  return null;
};

const conditionsProblem = ({ conditions, conditionText }: Entered) => {
  if (conditions.includes('credited') && conditions.includes('not-credited'))
    return decline('credited-and-not', { field: 'conditions' });
  if ((conditions.includes('other') || conditions.includes('place')) && conditionText === null)
    return decline('condition-words-missing', { field: 'conditionText' });
  return null;
};

const programmesProblem = (deed: Entered, { place, groups, programmes }: OfferFacts) => {
  if (deed.groups.some((group) => groups.every(({ key }) => key !== group)))
    return decline('unknown-group', { field: 'groups' });
  const ancestry = ancestryOf(groups);
  for (const id of deed.programmes) {
    const programme = programmes.find((one) => one.id === id);
    if (!programme) return decline('unknown-programme', { field: 'programmes' });
    const reason = whyNot(programme, deed, place, ancestry);
    if (reason) return decline(reason, { field: 'programmes', with: { programme: programme.name } });
  }
  return null;
};

const whyNot = (
  programme: StandingProgramme,
  deed: Entered,
  place: OfferFacts['place'],
  ancestry: Ancestry,
): keyof typeof de.refusals | null => {
  if (programme.state === 'ended') return 'programme-ended';
  if (programme.toDay !== null && programme.toDay < deed.validFrom) return 'programme-over';
  if (!isOpenAt(programme, place))
    return programme.municipality === null ? 'programme-of-other-land' : 'programme-of-other-municipality';
  const cells = cellsOf({ groups: [...deed.groups], programmes: [programme.id] }, [programme], ancestry);
  return cells.length === 0 ? 'programme-not-for-groups' : null;
};
