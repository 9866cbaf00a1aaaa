import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { groupsOf, topicsOf } from '../../mandates/facts.ts';
import { selectBases } from '../db/bases.ts';
import { mayBeginProgramme } from '../permissions.ts';

/** What the form for a new programme offers to choose from. @de Programm beginnen */
export const beginProgramme = read({
  name: 'programmes.begin-programme',
  input: input({}),
  load: async (db) => ({
    bases: await selectBases(db),
    topics: await topicsOf(db),
    groups: await groupsOf(db),
  }),
  may: mayBeginProgramme,
  show: (known) => ({ known }),
});
