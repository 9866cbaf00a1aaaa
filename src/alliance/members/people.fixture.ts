import type { Occasion, Role } from '../../shared/occasion.ts';

/** Somebody in an office on an ordinary day, for tests of permissions. */
export const as = (
  role: Role | 'public',
  held: { municipality?: string; lands?: string[] } = {},
): Occasion => ({
  now: new Date('2026-03-02T11:00:00Z'),
  today: '2026-03-02',
  actor:
    role === 'public'
      ? { kind: 'public' }
      : {
          kind: 'person',
          personId: 1,
          name: role,
          freshUntil: null,
          offices: [],
          office: { id: 1, role, municipality: held.municipality ?? null, lands: held.lands ?? [] },
        },
});

/** A municipality in Brandenburg, which the tests ask about. */
export const potsdam = { place: { municipality: '12054000', land: '12' } };

/** Every office against its own, a neighbouring and a foreign place. */
export const everyOffice: Record<string, Occasion> = {
  'nobody logged in': as('public'),
  K: as('K'),
  'LK of the Land': as('LK', { lands: ['12', '13'] }),
  'LK of another Land': as('LK', { lands: ['01'] }),
  'AP of the municipality': as('AP', { municipality: '12054000' }),
  'AP of a neighbour in the Land': as('AP', { municipality: '12052000' }),
  'OB of the municipality': as('OB', { municipality: '12054000' }),
  'OB of a municipality elsewhere': as('OB', { municipality: '01001000' }),
  ZG: as('ZG'),
  MIN: as('MIN'),
};
