import { apart } from '../../../platform/apart.ts';
import { deleteFile, selectFile } from '../../../platform/files.ts';
import { job } from '../../../platform/jobs/job.ts';
import type { House } from '../../../platform/house.ts';
import { newestDay } from '../db/apply.ts';
import { selectUnits } from '../db/units.ts';
import { deleteLines, insertLines, lockUpload, selectUpload, setCompared } from '../db/uploads.ts';
import type { RegisterFile } from '../register-file.ts';
import type { Summary, Upload } from '../register-types.ts';
import { type Difference, difference } from '../rules/difference.ts';
import { publisherOf } from '../rules/publisher.ts';
import { misfitOf, refusalOf } from '../rules/usable.ts';
import type { Unit } from '../types.ts';

const shownProblems = 500;

/**
 * Reads an uploaded register and writes down what it would change; the register itself stays untouched. Run again
 * after a crash it begins anew, because it stores everything in one transaction at its end.
 */
export const compareRegister = job<{ upload: number }>({
  name: 'territory.compare-register',
  async run(house, { upload: id }, { progress }) {
    const upload = await selectUpload(house.database, id);
    if (upload?.state !== 'comparing') return;
    await progress('read', 0, 3);
    const read = await readUpload(house, upload);
    if (!('register' in read)) return await refuse(house, upload, '', read, []);
    await progress('compare', 1, 3);
    const { register, format } = read;
    const problems = register.problems.slice(0, shownProblems);
    const broken = refusalOf(register.problems);
    if (broken) return await refuse(house, upload, format, { problem: broken.refusal, ...broken }, problems);
    const country = register.units[0]?.country ?? 'DE';
    const day = register.day ?? upload.populationDay;
    if (day === null)
      return await refuse(house, upload, format, { problem: 'population-day-missing' }, problems);
    const found = difference(await selectUnits(house.database), register.units, day);
    const misfit = misfitOf(found, day, await newestDay(house.database, country));
    if (misfit) return await refuse(house, upload, format, { problem: misfit.refusal, ...misfit }, problems);
    await progress('write', 2, 3);
    const summary = summaryOf(found, register.units, country);
    await house.database.transaction(async (db) => {
      if ((await lockUpload(db, id))?.state !== 'comparing') return;
      await deleteLines(db, id);
      await insertLines(db, id, found);
      const stored = { format, day, refusal: null, problems, summary, licence: publisherOf(format).licence };
      await setCompared(db, id, { state: 'compared', ...stored }, house.clock.now());
    });
    await progress('write', 3, 3);
  },
});

const readUpload = async (house: House, upload: Upload): Promise<RegisterFile> => {
  const file = await selectFile(house.database, upload.file);
  if (!file) return { problem: 'unreadable' };
  const told = { country: upload.country, populationDay: upload.populationDay };
  const read = await apart<RegisterFile>(new URL('../read-register.worker.ts', import.meta.url), {
    file,
    told,
  });
  return read ?? { problem: 'zip-bomb' };
};

const refuse = async (
  { database, clock }: House,
  upload: Upload,
  format: string,
  why: { problem: string; with?: Record<string, string | number> },
  problems: NonNullable<Upload['problems']>,
): Promise<void> => {
  await database.transaction(async (db) => {
    if ((await lockUpload(db, upload.id))?.state !== 'comparing') return;
    await deleteLines(db, upload.id);
    await deleteFile(db, upload.file);
    await setCompared(
      db,
      upload.id,
      {
        state: 'unreadable',
        format,
        day: null,
        refusal: { refusal: why.problem, ...(why.with && { with: why.with }) },
        problems,
        summary: null,
        licence: null,
      },
      clock.now(),
    );
  });
};

const summaryOf = (
  { added, changed, gone, unchanged }: Difference,
  units: Unit[],
  country: string,
): Summary => {
  const having = (what: string) => changed.filter((change) => change.what.some((one) => one === what)).length;
  return {
    units: units.length,
    added: added.length,
    renamed: having('renamed'),
    population: having('population'),
    other: changed.filter(({ what }) => what.includes('area') || what.includes('other')).length,
    gone: gone.length,
    // A newer day of the same numbers is written, but nothing that anybody has to look at.
    unchanged: unchanged + changed.filter(({ what }) => what.every((one) => one === 'day')).length,
    country,
    kinds: [...new Set(units.map(({ kind }) => kind))],
  };
};
