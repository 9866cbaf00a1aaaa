import { confirmImport } from '../alliance/members/actions/confirm-import.ts';
import { dropImport } from '../alliance/members/actions/drop-import.ts';
import { mapColumns } from '../alliance/members/actions/map-columns.ts';
import { uploadList } from '../alliance/members/actions/upload-list.ts';
import { selectImport, selectPlanned } from '../alliance/members/db/imports.ts';
import type { Import } from '../alliance/members/import-types.ts';
import { importRead } from '../alliance/members/reads/import.ts';
import { ask } from '../platform/ask.ts';
import type { UploadedFile } from '../platform/form/inputs.ts';
import { texts } from '../alliance/members/texts/index.ts';
import { fill } from '../platform/texts.ts';
import { consoleOccasion, doOrSay, inHouse, runHere } from './console.ts';

const all = { limit: null, offset: 0 };
const withErrors = 3;

/** Checks a list row by row and, unless it is a dry run, takes its valid rows over. */
export const importMembers = (file: UploadedFile, asked: { dryRun: boolean; json: boolean }): Promise<void> =>
  inHouse(async (house) => {
    const { reply } = await doOrSay(house, uploadList, { file });
    const id = Number(reply?.['id']);
    const list = async () => (await selectImport(house.database, id)) as Import;
    const shown = await ask(
      house,
      importRead,
      importRead.input.parse({ import: id }),
      consoleOccasion(house),
    );
    const columns = shown.outcome === 'found' ? Object.entries(shown.value.mapping) : [];
    const mapping = Object.fromEntries(columns.map(([field, column]) => [String(column), field]));
    await doOrSay(house, mapColumns, { import: id, mapping });
    await runHere(house, 'members.plan-import', { import: id }, (await list()).job);
    const { summary } = await list();
    const counts = summary ?? { new: 0, changed: 0, unchanged: 0, error: 0 };
    const rows = await selectPlanned(house.database, id, { verdict: 'error' }, all);
    const errors = rows.map(({ line, problems }) => ({
      line,
      problems: problems.map(({ problem, with: values }) =>
        fill(texts('de').imports.problems[problem], values),
      ),
    }));
    const applies = !asked.dryRun && counts.new + counts.changed > 0;
    await doOrSay(house, applies ? confirmImport : dropImport, { import: id });
    if (applies) await runHere(house, 'members.write-import', { import: id }, (await list()).job);
    if (asked.json) console.log(JSON.stringify({ applied: applies, ...counts, errors }));
    else {
      console.log(
        `${applies ? 'Übernommen' : 'Nicht übernommen'}: neu ${counts.new}, geändert ${counts.changed}, unverändert ${counts.unchanged}, Fehler ${counts.error}`,
      );
      for (const { line, problems } of errors) console.log(`  Zeile ${line}: ${problems.join(' ')}`);
    }
    if (counts.error > 0) process.exitCode = withErrors;
  });
