import { job } from '../../../platform/jobs/job.ts';
import { dayOf } from '../../../shared/days.ts';
import { gazetteer } from '../../territory/gazetteer.ts';
import { lockImport, selectImport, setPlanned, storePlans } from '../db/imports.ts';
import { planStored } from '../plan-stored.ts';

/** Works out what would become of every row of a list; writes only the preview. */
export const planImport = job<{ import: number }>({
  name: 'members.plan-import',
  async run(house, { import: id }, { progress }) {
    const { database, clock } = house;
    const list = await selectImport(database, id);
    if (list?.state !== 'planning') return;
    await progress('plan', 0, 1);
    const { plans, summary } = await planStored(database, list, dayOf(clock.now()), {
      index: gazetteer(house),
      told: (done, total) => progress('plan', done, total),
    });
    await database.transaction(async (db) => {
      if ((await lockImport(db, id))?.state !== 'planning') return;
      await storePlans(db, id, plans);
      await setPlanned(db, id, summary);
    });
  },
});
