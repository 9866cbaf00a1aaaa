import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectOptions } from '../db/options.ts';
import { mayKeepCatalogues, mayReadPublic } from '../permissions.ts';

/** The library of what a municipality could do. */
export const options = read({
  name: 'practices.options',
  input: input({}),
  load: async (db) => ({ options: await selectOptions(db) }),
  may: mayReadPublic,
  show: ({ options: known }, occasion) => ({
    options: known,
    may: { keep: mayKeepCatalogues(occasion, {}).allowed },
  }),
});
