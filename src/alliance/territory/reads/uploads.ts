import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectUploads } from '../db/uploads.ts';
import { mayKeepTerritory } from '../permissions.ts';

const shown = 50;

/** The registers somebody brought, the latest first. @de Hochgeladene Verzeichnisse */
export const uploads = read({
  name: 'territory.uploads',
  input: input({}),
  load: (db) => selectUploads(db, shown),
  may: mayKeepTerritory,
  show: (found) => ({ uploads: found }),
});
