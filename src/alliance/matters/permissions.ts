import { officeOf, type Occasion, type Role } from '../../shared/occasion.ts';
import { permission } from '../../shared/permission.ts';
import { allowed, refusals, type Verdict } from '../../shared/verdict.ts';
import type { de } from './texts/de.ts';
import type { Desk, Layer, Matter } from './types.ts';

const refuse = refusals<keyof typeof de.refusals>('matters');

/** Everybody who belongs to the alliance may ask and propose; observers too. */
export const mayRaise = permission({
  K: 'everywhere',
  LK: 'everywhere',
  AP: 'everywhere',
  OB: 'everywhere',
  ZG: 'everywhere',
});

const layerOf: Partial<Record<Role, Layer>> = {
  K: 'federation',
  LK: 'land',
  AP: 'municipality',
  OB: 'municipality',
};

const atOwnLayer = ({ actor }: Occasion, { desk }: { desk: Desk }): Verdict => {
  const role = officeOf(actor)?.role;
  return role && layerOf[role] === desk.layer ? allowed : refuse('lies-elsewhere');
};

/** Only the desk at which a matter lies answers it or passes it on. */
export const mayHandle = permission<{ desk: Desk }>(
  { K: 'everywhere', LK: 'own-land', AP: 'own-municipality', OB: 'own-municipality' },
  ({ desk }) => ({ municipality: desk.municipality, land: desk.land }),
  atOwnLayer,
);

/** Whoever raised a matter may withdraw it. */
export const mayWithdraw = permission<{ matter: Matter }>({ 'signed-in': 'own-person' }, ({ matter }) => ({
  person: matter.raisedBy,
}));

/** A matter is read where it began, wherever it lay, and by the federation. */
export const mayReadMatter = permission<{ matter: Matter; passed: Desk[] }>(
  { 'signed-in': 'everywhere' },
  undefined,
  (occasion, { matter, passed }) => (readsMatter(occasion, matter, passed) ? allowed : refuse('not-for-you')),
);

/** Also decides which matters stand in somebody's list. */
export const readsMatter = ({ actor }: Occasion, matter: Matter, passed: readonly Desk[]): boolean => {
  if (actor.kind !== 'person') return false;
  const { office } = actor;
  if (matter.raisedBy === actor.personId || office?.role === 'K') return true;
  if (!office) return false;
  const desks = [...passed, matter.desk];
  if (office.role === 'LK')
    return office.lands.some((land) => matter.fromLand === land || desks.some((desk) => desk.land === land));
  if (office.role !== 'AP' && office.role !== 'OB') return false;
  const own = office.municipality;
  return matter.fromMunicipality === own || desks.some(({ municipality }) => municipality === own);
};
