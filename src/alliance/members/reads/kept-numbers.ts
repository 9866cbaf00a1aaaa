import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectPublishedCounts } from '../db/counts.ts';
import { mayKeepNumbers } from '../permissions.ts';

/** The published numbers for those who collect them. @de Zahlen zum Führen */
export const keptNumbers = read({
  name: 'members.kept-numbers',
  input: input({}),
  load: (db) => selectPublishedCounts(db),
  may: mayKeepNumbers,
  show: (published) => ({ published }),
});
