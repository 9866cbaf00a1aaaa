import { choice, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectListed } from '../db/register.ts';
import { mayReadRegister } from '../permissions.ts';
import { orders } from '../types.ts';
import { filterFields, shownDay } from './filter.ts';

/** Rows on one page. */
export const pageSize = 120;

/** One page of the register as of any day, filtered and sorted. @de Verzeichnis */
export const directory = read({
  name: 'members.directory',
  shared: true,
  input: input({
    ...filterFields,
    sort: optional(choice(orders)),
    seite: optional(wholeNumber(1, 100_000)),
  }),
  load(db, { sort, seite, stand, ...filter }, { today }) {
    const offset = ((seite ?? 1) - 1) * pageSize;
    return selectListed(db, filter, sort ?? 'name', shownDay(stand, today).day, { limit: pageSize, offset });
  },
  may: mayReadRegister,
  show: ({ total, tally, rows }, { today }, { sort, seite, stand, ...filter }) => ({
    filter,
    order: sort ?? 'name',
    ...shownDay(stand, today),
    page: seite ?? 1,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    total,
    tally,
    rows,
  }),
});
