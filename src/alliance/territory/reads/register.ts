import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectStock } from '../db/apply.ts';
import { selectUploads } from '../db/uploads.ts';
import { mayKeepTerritory, mayReadTerritory } from '../permissions.ts';

const shownUploads = 50;

/** What the register of municipalities holds, and the registers somebody brought. @de Stand des Gebietsverzeichnisses */
export const register = read({
  name: 'territory.register',
  input: input({}),
  load: async (db) => ({ stock: await selectStock(db), uploads: await selectUploads(db, shownUploads) }),
  may: mayReadTerritory,
  show({ stock, uploads }, occasion) {
    const keeps = mayKeepTerritory(occasion, {}).allowed;
    return {
      stock,
      uploads: keeps ? uploads : [],
      may: { upload: keeps },
    };
  },
});
