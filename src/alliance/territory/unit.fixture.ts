import { type Unit, bareUnit } from './types.ts';

/** A German municipality for tests; only what a test is about needs to be said. */
export const municipality = (key: string, officialName: string, facts: Partial<Unit> = {}): Unit => ({
  ...bareUnit({ key, kind: 'municipality', officialName, country: 'DE', source: 'test' }),
  ...facts,
});

export const district = (key: string, officialName: string, facts: Partial<Unit> = {}): Unit => ({
  ...bareUnit({ key, kind: 'district', officialName, country: 'DE', source: 'test' }),
  ...facts,
});
