import { everybody, foreign, neighbour, own } from '../../../tests/offices.ts';

const nobody = { ...everybody('not-your-office'), public: 'log-in-first' };
const notTheirs = { OB: 'not-your-municipality', AP: 'not-your-municipality' };

/** Who keeps an offer: its municipality, with help from the coordinations. */
export const keepers = [
  [
    'its own municipality with both coordinations',
    own,
    { ...nobody, K: 'yes', LK: 'yes', OB: 'yes', AP: 'yes' },
  ],
  ['for a neighbour only the coordinations', neighbour, { ...nobody, ...notTheirs, K: 'yes', LK: 'yes' }],
  [
    'in another Land only the federation',
    foreign,
    { ...nobody, ...notTheirs, K: 'yes', LK: 'not-your-land' },
  ],
] as const;

/** Who promises places: the head of the municipality and nobody else. */
export const heads = [
  ['the own head', own, { ...nobody, OB: 'yes' }],
  ['no head for a neighbour', neighbour, { ...nobody, OB: 'not-your-municipality' }],
  ['no head elsewhere', foreign, { ...nobody, OB: 'not-your-municipality' }],
] as const;

/** Who takes places back: head or contact of the municipality. */
export const holders = [
  ['the own head and contact', own, { ...nobody, OB: 'yes', AP: 'yes' }],
  ['nobody for a neighbour', neighbour, { ...nobody, ...notTheirs }],
  ['nobody elsewhere', foreign, { ...nobody, ...notTheirs }],
] as const;

/** What only the clockwork does. */
export const clockwork = { ...nobody, system: 'yes' };

/** Who speaks for many with a pooled offer: the federation, and a Land coordination for its own Land. */
export const snapshotKeepers = [
  ['for all the federation', null, { ...nobody, K: 'yes', LK: 'not-your-land' }],
  ['for a Land also its own coordination', own.land, { ...nobody, K: 'yes', LK: 'yes' }],
  ['not the coordination of another Land', foreign.land, { ...nobody, K: 'yes', LK: 'not-your-land' }],
] as const;
