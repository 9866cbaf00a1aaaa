import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectPublishedCount } from '../db/counts.ts';
import { mayKeepNumbers } from '../permissions.ts';

/** One published number, to be taken back. @de Veröffentlichte Zahl zum Führen */
export const keptNumber = read({
  name: 'members.kept-number',
  input: input({ id: id() }),
  load: (db, { id: number }) => selectPublishedCount(db, number),
  may: mayKeepNumbers,
  show: (count) => ({ count }),
});
