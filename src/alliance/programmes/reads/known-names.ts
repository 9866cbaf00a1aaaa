import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectProgrammes } from '../db/programmes.ts';
import { mayReadProgrammes } from '../permissions.ts';

/** The names of all programmes, for forms in which somebody writes one: coverage compares names. @de Namen der Programme */
export const knownNames = read({
  name: 'programmes.known-names',
  input: input({}),
  load: async (db, _, { today }) => ({ all: await selectProgrammes(db, today) }),
  may: mayReadProgrammes,
  show: ({ all }) => all.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'de')),
});
