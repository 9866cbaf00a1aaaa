import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { loadCounted } from '../loads/counted.ts';
import { mayReadPublic, tablesFor } from '../permissions.ts';
import { valueAt } from '../rules/register.ts';

/** Every number of the register with all its sums, for files: hidden here exactly where the pages hide it. */
export const registerTable = read({
  name: 'admissions.register-table',
  shared: true,
  input: input({}),
  load: async (db, _, { today }) => ({
    ...(await loadCounted(db, today)),
    programmes: await programmesOn(db, today),
    groups: await groupsOf(db),
  }),
  may: mayReadPublic,
  show({ cells, shown, lands, threshold, programmes, groups }, occasion) {
    const tables = tablesFor({ cells, shown, lands }, occasion);
    return {
      rows: [...cells.values()].map(({ at: [place = '', period = '', programme = '', group = ''] }) => ({
        place,
        period,
        programme,
        group,
        count: valueAt(tables, { place, period, programme, group })?.count ?? null,
      })),
      programmes: programmes.map(({ id, name }) => ({ id, name })),
      groups: groups.map(({ key, de, en }) => ({ key, de, en })),
      threshold,
      today: occasion.today,
    };
  },
});
