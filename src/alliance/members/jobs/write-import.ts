import { job } from '../../../platform/jobs/job.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { applyImport } from '../actions/apply-import.ts';
import { refreshStatistics } from '../db/many.ts';
import { selectImport } from '../db/imports.ts';

/** Takes a confirmed list over in one transaction; after a crash it begins anew or finds it done. */
export const writeImport = job<{ import: number }>({
  name: 'members.write-import',
  async run(house, { import: id }, { progress, actor }) {
    const list = await selectImport(house.database, id);
    if (list?.state !== 'applying') return;
    await progress('write', 0, 1);
    const now = house.clock.now();
    const outcome = await perform(house, applyImport, { import: id }, { actor, now, today: dayOf(now) });
    if (outcome.outcome !== 'done') throw new Error(`import ${id}: ${outcome.outcome}`);
    await refreshStatistics(house.database);
    await progress('write', 1, 1);
  },
});
