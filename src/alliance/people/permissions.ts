import { officeOf, type Occasion, personOf, type Role } from '../../shared/occasion.ts';
import { permission } from '../../shared/permission.ts';
import { allowed, refusals, type Verdict } from '../../shared/verdict.ts';
import type { de } from './texts/de.ts';
import { federation } from './types.ts';

const refuse = refusals<keyof typeof de.refusals>('people');

/** A municipality, a Land or nothing, as permissions see it. */
export interface Place {
  municipality: string | null;
  land: string | null;
}

const place = <Facts extends { place: Place }>({ place: { municipality, land } }: Facts) => ({
  municipality,
  land,
});

const person = <Facts extends { person: number | null }>({ person: one }: Facts) => ({ person: one });

const isOwn = (occasion: Occasion, one: number | null): boolean => one !== null && personOf(occasion) === one;

/** Anybody may ask for a log-in link and use one. */
export const mayLogIn = permission({ public: 'everywhere' });

/** A link in a mail opens what it stands for, whoever holds it. */
export const mayUseLink = permission({ public: 'everywhere' });

/** The first federal office is made through the one-time link of the console, later ones by appointment. */
export const maySetUp = permission<{ hasFederalOffice: boolean }>(
  { public: 'everywhere' },
  undefined,
  (_, facts) => (facts.hasFederalOffice ? refuse('already-set-up') : allowed),
);

/** Everybody decides about their own log-in, sessions and address. */
export const mayUseOwnSession = permission<{ person: number | null }>({ 'signed-in': 'own-person' }, person);

/** Everybody decides about their own tokens; whoever runs the installation helps out at its console. */
export const mayKeepTokens = permission<{ person: number | null }>(
  { 'signed-in': 'own-person', system: 'everywhere' },
  person,
);

/** Everybody keeps their own data; the federation corrects what somebody cannot correct themselves (Art. 16 GDPR). */
export const mayKeepPerson = permission<{ person: number | null }>(
  { 'signed-in': 'own-person', K: 'everywhere' },
  person,
);

/** The federation erases others on their wish; nobody pulls the rug from under themselves. */
export const mayErase = permission<{ person: number | null }>(
  { K: 'everywhere' },
  person,
  (occasion, facts) => (isOwn(occasion, facts.person) ? refuse('not-oneself') : allowed),
);

/** Offices that a Land coordination gives and takes in its Länder; a municipality only further contact persons. */
const inLand: readonly Role[] = ['AP', 'OB', 'ZG'];

const within = (occasion: Occasion, role: Role): Verdict => {
  const acting = officeOf(occasion.actor)?.role;
  if (acting === 'LK') return inLand.includes(role) ? allowed : refuse('not-this-office');
  if (acting === 'AP' || acting === 'OB') return role === 'AP' ? allowed : refuse('not-this-office');
  return allowed;
};

const appointing = {
  K: 'everywhere',
  LK: 'own-land',
  AP: 'own-municipality',
  OB: 'own-municipality',
} as const;

/** The federation gives every office, a Land AP, OB and ZG in its Länder, a municipality further contact persons. */
export const mayAppoint = permission<{ place: Place; role: Role }>(appointing, place, (occasion, { role }) =>
  within(occasion, role),
);

/** Whoever may give an office may end it; everybody may leave their own. */
export const mayEndOffice = permission<{ place: Place; role: Role; person: number }>(
  { 'signed-in': 'own-person', ...appointing },
  (facts) => ({ ...facts.place, person: facts.person }),
  (occasion, { role, person: holder }) => (isOwn(occasion, holder) ? allowed : within(occasion, role)),
);

/** An office is handed over by the person who holds it, or by the federation when that person cannot any more. */
export const mayHandOver = permission<{ person: number | null }>(
  { 'signed-in': 'own-person', K: 'everywhere' },
  person,
);

/** People are seen as far as an office reaches. */
export const maySeePeople = permission<{ place: Place }>(appointing, place);

export const maySeePerson = permission<{ place: Place; person: number }>(
  { 'signed-in': 'own-person', ...appointing },
  (facts) => ({ ...facts.place, person: facts.person }),
);

/** A municipality keeps its own contacts, its Land and the federation help; a coordination's own are kept by K and LK. */
export const mayKeepContacts = permission<{ place: Place; ofCoordination: string | null }>(
  appointing,
  ({ place: { municipality, land }, ofCoordination }) => ({ municipality, land: ofCoordination ?? land }),
  (occasion, { ofCoordination }) => {
    const role = officeOf(occasion.actor)?.role;
    if (!ofCoordination || role === 'K') return allowed;
    return role === 'LK' && ofCoordination !== federation ? allowed : refuse('not-this-contact');
  },
);

/** Lists, letters and the campaign: the federation everywhere, a Land coordination in its Länder. */
export const mayWriteToLand = permission<{ place: Place }>({ K: 'everywhere', LK: 'own-land' }, place);

/** Asking for confirmation and collecting notices is the clock's business. */
export const mayWorkByClock = permission({ system: 'everywhere' });

/** Whom the alliance writes to is kept by the federation; every office but a recipient knows how they are reached. */
export const mayKeepAuthorities = permission<unknown>({ K: 'everywhere' });
export const maySeeAuthorities = permission<unknown>({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
  ZG: 'everywhere',
});

/** Who coordinates which Land is public. */
export const maySeeCoordination = permission({ public: 'everywhere' });
