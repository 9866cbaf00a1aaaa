import { officeOf } from '../../shared/occasion.ts';
import { permission } from '../../shared/permission.ts';
import { allowed, refusals } from '../../shared/verdict.ts';
import type { de } from './texts/de.ts';

const refuse = refusals<keyof typeof de.refusals>('members');

/** A municipality as permissions see it. */
export interface Place {
  municipality: string;
  land: string | null;
}

const place = <Facts extends { place: Place }>({ place: { municipality, land } }: Facts) => ({
  municipality,
  land,
});

/** The register is kept by the federal coordination and, in its own Länder, by the Land coordination. */
export const mayKeepRegister = permission<{ place: Place }>({ K: 'everywhere', LK: 'own-land' }, place);

/** The list of applications shows a Land coordination its own Länder only. */
export const mayListApplications = permission({ K: 'everywhere', LK: 'everywhere' });

/** The Land coordination recommends; the federation does so in its place only while it is vacant. */
export const mayRecommend = permission<{ place: Place; landVacant: boolean }>(
  { K: 'everywhere', LK: 'own-land' },
  place,
  ({ actor }, { landVacant }) =>
    officeOf(actor)?.role === 'K' && !landVacant ? refuse('land-recommends') : allowed,
);

/** Only the federation takes a municipality in or turns it down. */
export const mayDecideApplication = permission({ K: 'everywhere' });

/** The way in is open to anybody; whether it leads on shows in a mailbox. */
export const mayAskToJoin = permission({ public: 'everywhere' });

/** A personal link is the key to one application, as long as it is valid. */
export const mayUseLink = permission<{ application: { linkExpiresAt: Date } }>(
  { public: 'everywhere' },
  undefined,
  ({ now }, { application }) =>
    application.linkExpiresAt > now ? allowed : refuse('application-link-expired'),
);

/** Lapsed and finished applications are cleared by the clock alone. */
export const mayClear = permission({ system: 'everywhere' });

/** Whose list it is: its uploader's, within the Länder of their office. */
export interface ImportPlace {
  /** A Land of the actor if the list is theirs, else null. */
  own: string | null;
}

/** Lists are brought by the federal coordination, and for their own Länder by those who brought them. */
export const mayImport = permission<ImportPlace>(
  { K: 'everywhere', LK: 'own-land', system: 'everywhere' },
  ({ own }) => ({ land: own }),
);

/** What the alliance is made of is public. */
export const mayReadRegister = permission({ public: 'everywhere' });

/** An entry is kept true by its own municipality, and by those who keep the register. */
export const mayEditEntry = permission<{ place: Place }>(
  { K: 'everywhere', LK: 'own-land', AP: 'own-municipality', OB: 'own-municipality' },
  place,
);

/** What others publish about the alliance is collected by the federal coordination. */
export const mayKeepNumbers = permission({ K: 'everywhere' });

/** Who sees the municipalities on their way in: the federal coordination, and in its Länder the Land coordination. */
export const mayAdvise = permission<{ place: Place }>({ K: 'everywhere', LK: 'own-land' }, place);

/** Everybody with a log-in has a start page. */
export const mayUseStart = permission({ 'signed-in': 'everywhere' });
