import { job } from '../../../platform/jobs/job.ts';
import { dayOf } from '../../../shared/days.ts';
import { gazetteer } from '../../territory/gazetteer.ts';
import { lockImport, selectImport, setPlanned, storePlans } from '../db/imports.ts';
import { inTurns } from '../../../platform/in-turns.ts';
import { importFacts } from '../db/many.ts';
import { placesOf } from '../rules/find-unit.ts';
import { importPlanner, tallyOf } from '../rules/plan-import.ts';

/** Works out what would become of every row of a list; writes only the preview. */
export const planImport = job<{ import: number }>({
  name: 'members.plan-import',
  async run(house, { import: id }, { progress }) {
    const { database, clock } = house;
    const list = await selectImport(database, id);
    if (list?.state !== 'planning') return;
    await progress('plan', 0, 1);
    const today = dayOf(clock.now());
    const { rows, known, dissolved } = await importFacts(database, id, today);
    const { fileName, lands } = list;
    const places = placesOf(gazetteer(house), dissolved);
    const planner = importPlanner({ mapping: list.mapping ?? {}, places, known, lands, today, fileName });
    const plans = await inTurns(rows, planner, (done, total) => progress('plan', done, total));
    await database.transaction(async (db) => {
      if ((await lockImport(db, id))?.state !== 'planning') return;
      await storePlans(db, id, plans);
      await setPlanned(db, id, tallyOf(plans));
    });
  },
});
