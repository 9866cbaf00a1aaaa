import { permission } from '../../shared/permission.ts';
import { allowed, refusals } from '../../shared/verdict.ts';
import type { de } from './texts/de.ts';

const refuse = refusals<keyof typeof de.refusals>('people');

/** Anybody may ask for a log-in link and use one. */
export const mayLogIn = permission({ public: 'everywhere' });

/** The first federal office is made through the one-time link of the console, later ones by appointment. */
export const maySetUp = permission<{ hasFederalOffice: boolean }>(
  { public: 'everywhere' },
  undefined,
  (_, facts) => (facts.hasFederalOffice ? refuse('already-set-up') : allowed),
);

/** Everybody decides about their own log-in. */
export const mayUseOwnSession = permission<{ person: number | null }>(
  { 'signed-in': 'own-person' },
  ({ person }) => ({
    person,
  }),
);
