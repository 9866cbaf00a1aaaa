import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectCatalogues } from '../db/catalogues.ts';
import { mayKeepCatalogues } from '../permissions.ts';

/** What the forms of the catalogues, imports and options need; only for those who keep them. */
export const keptCatalogues = read({
  name: 'practices.kept-catalogues',
  input: input({}),
  load: async (db) => ({ catalogues: await selectCatalogues(db) }),
  may: mayKeepCatalogues,
  show: ({ catalogues }) => ({ catalogues }),
});
