import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectAllListed } from '../db/register.ts';
import { mayReadRegister } from '../permissions.ts';
import { filterFields } from './filter.ts';

/** Every municipality of a selection at once, for the map and the files. @de Auswahl */
export const selection = read({
  name: 'members.selection',
  shared: true,
  input: input(filterFields),
  load: (db, { stand, ...filter }, { today }) => selectAllListed(db, filter, stand ?? today),
  may: mayReadRegister,
  show: ({ total, tally, rows }, { today }, { stand, ...filter }) => ({
    filter,
    day: stand ?? today,
    isToday: (stand ?? today) === today,
    total,
    tally,
    rows,
  }),
});
