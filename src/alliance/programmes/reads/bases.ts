import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectBases } from '../db/bases.ts';
import { mayKeepBases, mayReadProgrammes } from '../permissions.ts';

/** Every legal basis with the programmes that rest on it. @de Rechtsgrundlagen */
export const bases = read({
  name: 'programmes.bases',
  input: input({}),
  load: async (db) => ({ bases: await selectBases(db) }),
  may: mayReadProgrammes,
  show: ({ bases: all }, occasion) => ({
    bases: all.map((one) => ({
      ...one,
      isOver: one.validTo !== null && one.validTo < occasion.today,
      isComing: one.validFrom !== null && one.validFrom > occasion.today,
    })),
    may: { keep: mayKeepBases(occasion, {}).allowed },
  }),
});
