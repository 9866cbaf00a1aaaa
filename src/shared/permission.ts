import { type Occasion, officeOf, type Role } from './occasion.ts';
import { allowed, type Refusal, type Verdict, refusals } from './verdict.ts';

/**
 * How far an office reaches: `everywhere`, only its own Länder, only its own municipality, only its own authority, or only
 * its own person.
 * `public` stands for visitors without a log-in, `signed-in` for everyone with a log-in in whatever office,
 * `system` for the product's own clockwork, which otherwise may do nothing.
 *
 * @de Reichweite
 */
export type Reach = 'everywhere' | 'own-land' | 'own-municipality' | 'own-authority' | 'own-person';
export type Who = Partial<Record<Role | 'public' | 'signed-in' | 'system', Reach>>;

/** What a permission is asked about: the place, authority and person concerned, as far as there are any. */
export interface About {
  municipality?: string | null;
  land?: string | null;
  authority?: number | null;
  person?: number | null;
}

export interface Permission<Facts> {
  (occasion: Occasion, facts: Facts): Verdict;
  /** The table that the rights matrix prints. */
  who: Who;
}

const refuse = refusals<
  | 'log-in-first'
  | 'not-your-office'
  | 'not-your-land'
  | 'not-your-municipality'
  | 'not-your-authority'
  | 'not-your-person'
>('rights');

/**
 * A permission as a table of offices and their reach, with an optional further condition.
 *
 * @de Recht
 */
export const permission = <Facts>(
  who: Who,
  about: (facts: Facts) => About = () => ({}),
  and: (occasion: Occasion, facts: Facts) => Verdict = () => allowed,
): Permission<Facts> => {
  const judge = (occasion: Occasion, facts: Facts): Verdict => {
    const reached = reaches(who, occasion, about(facts));
    return reached.allowed ? and(occasion, facts) : reached;
  };
  return Object.assign(judge, { who });
};

const reaches = (who: Who, { actor }: Occasion, about: About): Verdict => {
  if (who.public) return allowed;
  if (actor.kind === 'system') return who.system ? allowed : refuse('not-your-office');
  if (actor.kind === 'public') return refuse('log-in-first');
  const office = officeOf(actor);
  const own = who['signed-in'] && within(who['signed-in'], about, { person: actor.personId });
  if (own?.allowed) return allowed;
  const reach = office && who[office.role];
  if (!reach) return own || refuse('not-your-office');
  return within(reach, about, {
    person: actor.personId,
    municipality: office.municipality,
    lands: office.lands,
    authority: office.authority ?? null,
  });
};

const within = (
  reach: Reach,
  about: About,
  own: { person: number; municipality?: string | null; lands?: string[]; authority?: number | null },
): Verdict | Refusal => {
  switch (reach) {
    case 'everywhere':
      return allowed;
    case 'own-land':
      return about.land && own.lands?.includes(about.land) ? allowed : refuse('not-your-land');
    case 'own-municipality':
      return about.municipality && own.municipality === about.municipality
        ? allowed
        : refuse('not-your-municipality');
    case 'own-authority':
      return about.authority && own.authority === about.authority ? allowed : refuse('not-your-authority');
    case 'own-person':
      return about.person === own.person ? allowed : refuse('not-your-person');
  }
};
