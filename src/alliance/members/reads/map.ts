import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectMapped } from '../db/map.ts';
import { mayReadRegister } from '../permissions.ts';
import { filterFields, shownDay } from './filter.ts';

/** As many dots as one can still tell apart and reach with the keyboard. */
export const mostDots = 1_500;
/** Rows below a map of districts; the whole list has pages of its own. */
export const tableRows = 120;

/** A selection of the register for the map: each municipality, or where they are too many each district. @de Karte */
export const map = read({
  name: 'members.map',
  shared: true,
  input: input(filterFields),
  load: (db, { stand, ...filter }, { today }) =>
    selectMapped(db, filter, shownDay(stand, today).day, { dots: mostDots, rows: tableRows }),
  may: mayReadRegister,
  show: (mapped, { today }, { stand, ...filter }) => ({
    ...mapped,
    filter,
    ...shownDay(stand, today),
  }),
});
