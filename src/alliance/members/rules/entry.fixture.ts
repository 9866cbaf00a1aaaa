import type { Entry } from '../types.ts';

/** An entry with something in every field, for tests. */
export const entry = (facts: Partial<Entry> = {}): Entry => ({
  id: 1,
  municipality: '12054000',
  councilName: 'Stadtverordnetenversammlung',
  headTitle: 'Oberbürgermeister*in',
  website: 'https://example.org',
  publicNote: 'für alle',
  membersNote: 'für Mitglieder',
  coordinatorsNote: 'für Koordinierende',
  officeNote: 'intern',
  fieldAudience: {},
  version: 3,
  ...facts,
});
