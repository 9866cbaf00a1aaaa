import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectListed } from '../db/register.ts';
import { mayReadRegister } from '../permissions.ts';
import { filterFields } from './filter.ts';

/** Every municipality of a selection at once, for the map and the files. @de Auswahl */
export const selection = read({
  name: 'members.selection',
  input: input(filterFields),
  load: (db, { stand, ...filter }, { today }) =>
    selectListed(db, filter, 'name', stand ?? today, { limit: null, offset: 0 }),
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
