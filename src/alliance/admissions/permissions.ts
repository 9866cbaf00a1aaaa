import { type Actor, type Occasion, officeOf } from '../../shared/occasion.ts';
import { permission } from '../../shared/permission.ts';
import { allowed, refusals } from '../../shared/verdict.ts';
import { whole } from './rules/lattice.ts';
import type { Tables } from './rules/register.ts';
import type { de } from './texts/de.ts';

const refuse = refusals<keyof typeof de.refusals>('admissions');

/** A municipality as permissions see it. */
export interface Place {
  municipality: string;
  land: string | null;
}

const place = <Facts extends { place: Place }>({ place: { municipality, land } }: Facts) => ({
  municipality,
  land,
});
const authority = <Facts extends { authority: number }>(facts: Facts) => ({ authority: facts.authority });

/** A recipient calls off for itself; the federal coordination may do so for it. */
export const mayCallOff = permission<{ authority: number }>(
  { K: 'everywhere', MIN: 'own-authority' },
  authority,
);

/** Opens the form in which the authority is still to be chosen; the deed itself asks for it. */
export const mayBeginCallOff = permission({ K: 'everywhere', MIN: 'everywhere' });

/** Whom to ask, and for how many, is the alliance's own business: the recipient has no part in it. */
export const mayAskMembers = permission({ K: 'everywhere' });

/** Whose request somebody may see: the municipality asked, and who coordinates it. */
export const maySeeRequest = permission<{ place: Place }>(
  { K: 'everywhere', LK: 'own-land', OB: 'own-municipality', AP: 'own-municipality' },
  place,
);

/** An answer that binds nobody may be given by the municipality's own people. */
export const mayPrepare = permission<{ place: Place }>(
  { OB: 'own-municipality', AP: 'own-municipality' },
  place,
);

/** Only the political head binds a municipality, and only it takes a promise back. */
export const mayPledge = permission<{ place: Place }>({ OB: 'own-municipality' }, place);

/** Who sees a call-off: the recipient, the federation, and those whose municipalities are asked. */
export const maySeeCallOff = permission<{
  callOff: { authority: number };
  requests: readonly Place[];
}>(
  { K: 'everywhere', LK: 'everywhere', OB: 'everywhere', AP: 'everywhere', MIN: 'own-authority' },
  ({ callOff }) => ({ authority: callOff.authority }),
  ({ actor }, { requests }) => {
    const office = officeOf(actor);
    if (office?.role === 'K' || office?.role === 'MIN') return allowed;
    return requests.some((request) => isOwn(actor, request)) ? allowed : refuse('not-yours-to-see');
  },
);

const isOwn = (actor: Actor, { municipality, land }: Place): boolean => {
  const office = officeOf(actor);
  if (office?.role === 'LK') return land !== null && office.lands.includes(land);
  return (office?.role === 'AP' || office?.role === 'OB') && office.municipality === municipality;
};

/** The list shows everybody only their own. */
export const mayListCallOffs = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
  MIN: 'everywhere',
});

/** A municipality counts for itself; the federal coordination may enter what it was told. */
export const mayEnterArrival = permission<{ place: Place }>(
  { K: 'everywhere', OB: 'own-municipality', AP: 'own-municipality' },
  place,
);

/** Opens the form in which the municipality is still to be chosen. */
export const mayEnterSomewhere = permission({ K: 'everywhere', OB: 'everywhere', AP: 'everywhere' });

/** The Land coordination confirms; the federation does so in its place only while it is vacant. */
export const mayConfirm = permission<{ place: Place; landVacant: boolean }>(
  { K: 'everywhere', LK: 'own-land' },
  place,
  ({ actor }, { landVacant }) =>
    officeOf(actor)?.role === 'K' && !landVacant ? refuse('land-confirms') : allowed,
);

/** Single lines are for the municipality and its coordination. */
export const mayListArrivals = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
});

/** What others publish is collected by the federation and, about its own Länder, by the Land coordination. */
export const mayKeepPublished = permission<{ land: string | null }>(
  { K: 'everywhere', LK: 'own-land' },
  ({ land }) => ({ land }),
);

export const mayBeginPublished = permission({ K: 'everywhere', LK: 'everywhere' });

export const mayReadPublic = permission({ public: 'everywhere' });

/** Today's numbers are public; how they stood on an earlier day is for those who coordinate. */
export const mayCompare = permission<{ isPast: boolean }>(
  { public: 'everywhere' },
  undefined,
  ({ actor }, { isPast }) => {
    const role = officeOf(actor)?.role;
    return !isPast || role === 'K' || role === 'LK' ? allowed : refuse('past-for-coordination');
  },
);

/** The clockwork reminds. */
export const mayWorkBehind = permission({ system: 'everywhere' });

/**
 * Whether somebody may read small counts of a place: the federation everywhere, a Land coordination in its Länder, a
 * municipality its own. Everybody else reads what is published. `land` is null for the alliance as a whole.
 *
 * @de Genaue Zahlen lesen
 * @source aufnahmen#kleine-zahlen
 */
export const readsExactly = (
  actor: Actor,
  at: { municipality: string | null; land: string | null },
): boolean => {
  if (actor.kind === 'system') return true;
  const office = officeOf(actor);
  if (office?.role === 'K') return true;
  if (office?.role === 'LK') return at.land !== null && office.lands.includes(at.land);
  const own = office?.role === 'AP' || office?.role === 'OB';
  return own && at.municipality !== null && office.municipality === at.municipality;
};

/** The table as one reader may see it. */
export const tablesFor = (
  { cells, shown, lands }: Pick<Tables, 'cells' | 'shown'> & { lands: ReadonlyMap<string, string | null> },
  { actor }: Occasion,
): Tables => ({
  cells,
  shown,
  readsExactly: (place) =>
    readsExactly(
      actor,
      lands.has(place)
        ? { municipality: place, land: lands.get(place) ?? null }
        : { municipality: null, land: place === whole ? null : place },
    ),
});
