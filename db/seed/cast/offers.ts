import type { Condition } from '../../../src/alliance/mandates/types.ts';
import type { Quantity, Rhythm } from '../../../src/alliance/offers/types.ts';

/** A kind of offer that municipalities of the demo make. */
export interface InventedOffer {
  quantity: Quantity;
  rhythm: Rhythm;
  /** From and to how many. */
  number: [from: number, to: number] | null;
  groups: string[];
  /** Beginnings of the names of programmes. */
  programmes: string[];
  conditions: Condition[];
  conditionText?: string;
  minimumGroup?: number;
  months: number;
}

const sea = ['Übernahme nach Seenotrettung', 'Freiwilliger Solidaritätsmechanismus', 'Solidaritätspool'];

/** Kinds of offer in the order in which municipalities are dealt them; all are invented. */
export const offerKinds: InventedOffer[] = [
  {
    quantity: 'exact',
    rhythm: 'once',
    number: [3, 9],
    groups: [],
    programmes: sea,
    conditions: ['not-credited'],
    months: 14,
  },
  {
    quantity: 'up-to',
    rhythm: 'once',
    number: [4, 12],
    groups: ['families', 'women'],
    programmes: sea,
    conditions: ['not-credited', 'free-capacity'],
    conditionText: 'Wohnungen stellt die kommunale Wohnungsgesellschaft.',
    months: 18,
  },
  {
    quantity: 'exact',
    rhythm: 'once',
    number: [2, 4],
    groups: ['umf'],
    programmes: ['Unbegleitete Minderjährige'],
    conditions: [],
    months: 13,
  },
  {
    quantity: 'up-to',
    rhythm: 'month',
    number: [1, 2],
    groups: [],
    programmes: sea.slice(0, 2),
    conditions: ['not-credited', 'cost-covered'],
    months: 7,
  },
  {
    quantity: 'exact',
    rhythm: 'once',
    number: [4, 10],
    groups: ['families'],
    programmes: ['Resettlement'],
    conditions: ['cost-covered'],
    minimumGroup: 4,
    months: 15,
  },
  {
    quantity: 'at-least',
    rhythm: 'once',
    number: [2, 5],
    groups: ['single-parents', 'ill'],
    programmes: [sea[0] ?? ''],
    conditions: ['not-credited'],
    months: 12,
  },
  {
    quantity: 'up-to',
    rhythm: 'year',
    number: [3, 6],
    groups: [],
    programmes: sea,
    conditions: ['not-credited'],
    months: 20,
  },
  {
    quantity: 'on-request',
    rhythm: 'once',
    number: null,
    groups: [],
    programmes: [],
    conditions: ['free-capacity'],
    months: 24,
  },
  {
    quantity: 'exact',
    rhythm: 'once',
    number: [5, 15],
    groups: [],
    programmes: ['Landesaufnahmeprogramm'],
    conditions: ['cost-covered', 'land-consent'],
    months: 12,
  },
];
