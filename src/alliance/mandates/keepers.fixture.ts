import { everybody, foreign, neighbour, own } from '../../../tests/offices.ts';

const nobody = { ...everybody('not-your-office'), public: 'log-in-first', K: 'yes' };
const notTheirs = { OB: 'not-your-municipality', AP: 'not-your-municipality' };

/** Whose resolution it is, and what everybody in the cast is told who wants to keep it. */
export const keepers = [
  ['its own municipality with both coordinations', own, { ...nobody, LK: 'yes', OB: 'yes', AP: 'yes' }],
  ['for a neighbour only the coordinations', neighbour, { ...nobody, ...notTheirs, LK: 'yes' }],
  ['in another Land only the federation', foreign, { ...nobody, ...notTheirs, LK: 'not-your-land' }],
  [
    'no Land coordination where the Land is not known',
    { ...neighbour, land: null },
    { ...nobody, ...notTheirs, LK: 'not-your-land' },
  ],
] as const;
