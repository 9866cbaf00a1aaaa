import { dayOf } from '../src/shared/days.ts';
import type { Actor, Occasion, Office, Role } from '../src/shared/occasion.ts';
import type { Permission } from '../src/shared/permission.ts';

const now = new Date('2026-03-02T11:00:00Z');

/** The occasion of an actor, freshly logged in where a person. */
export const occasionOf = (actor: Actor): Occasion => ({ actor, now, today: dayOf(now) });

const person = (personId: number, role: Role, held: Partial<Office> = {}): Actor => {
  const office: Office = { id: personId, role, municipality: null, lands: [], ...held };
  const freshUntil = new Date(now.getTime() + 60_000);
  return { kind: 'person', personId, name: role, office, offices: [office], freshUntil };
};

/** Places of the cast: Flensburg is its own, Kiel a neighbour in the same Land, Potsdam foreign. */
export const own = { municipality: '01001000', land: '01' };
export const neighbour = { municipality: '01002000', land: '01' };
export const foreign = { municipality: '12054000', land: '12' };

/** Every office there is, as seen from Flensburg in Schleswig-Holstein. The AP is person 4. */
export const cast = {
  public: { kind: 'public' },
  system: { kind: 'system', job: 'test' },
  K: person(1, 'K'),
  LK: person(2, 'LK', { lands: ['01'], municipality: own.municipality }),
  OB: person(3, 'OB', { municipality: own.municipality }),
  AP: person(4, 'AP', { municipality: own.municipality }),
  ZG: person(5, 'ZG'),
  MIN: person(6, 'MIN'),
  'no office': { ...person(7, 'ZG'), office: null, offices: [] } as Actor,
} satisfies Record<string, Actor>;

/** Somebody who receives for one authority. */
export const recipientOf = (authority: number): Actor => person(9, 'MIN', { authority });

/** What a permission says to everybody in the cast: `yes` or the reason against. */
export const verdicts = <Facts>(may: Permission<Facts>, facts: Facts): Record<keyof typeof cast, string> =>
  Object.fromEntries(
    Object.entries(cast).map(([name, actor]) => {
      const verdict = may(occasionOf(actor), facts);
      return [name, verdict.allowed ? 'yes' : verdict.reason.replace('rights.', '')];
    }),
  ) as Record<keyof typeof cast, string>;

/** Everybody is told the same. */
export const everybody = (answer: string): Record<keyof typeof cast, string> =>
  Object.fromEntries(Object.keys(cast).map((name) => [name, answer])) as Record<keyof typeof cast, string>;
