import { dropDemands } from '../alliance/practices/actions/drop-demands.ts';
import { takeOverDemands } from '../alliance/practices/actions/take-over-demands.ts';
import { uploadDemands } from '../alliance/practices/actions/upload-demands.ts';
import { type DemandUpload, selectUpload } from '../alliance/practices/db/uploads.ts';
import type { UploadedFile } from '../platform/form/inputs.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { doOrSay, inHouse, runHere } from './console.ts';

const withRest = 3;

/** Matches the names of an eight-demand file and, unless it is a dry run, takes over those that are sure. */
export const importDemands = (
  file: UploadedFile,
  source: string | null,
  asked: { dryRun: boolean; json: boolean },
): Promise<void> =>
  inHouse(async (house) => {
    if (source === null || source.trim() === '')
      throw new OperatorError('Bitte nennen Sie mit --source, woher die Datei stammt und von welchem Tag.');
    const { reply } = await doOrSay(house, uploadDemands, { file, source });
    const id = Number(reply?.['id']);
    const upload = async () => (await selectUpload(house.database, id)) as DemandUpload;
    await runHere(house, 'practices.match-demands', { id }, (await upload()).job);
    const { rows, entries } = await upload();
    const all = rows ?? [];
    const sure = all.filter(({ municipality }) => municipality !== null);
    const left = all.filter(({ municipality }) => municipality === null);
    const applies = !asked.dryRun && sure.length > 0;
    const result = await doOrSay(house, applies ? takeOverDemands : dropDemands, { id });
    const statements = applies ? result.reply?.['statements'] : sure.flatMap(({ states }) => states).length;
    if (asked.json)
      console.log(
        JSON.stringify({
          applied: applies,
          municipalities: sure.length,
          statements,
          left,
          problems: entries.problems,
        }),
      );
    else {
      console.log(
        `${applies ? 'Übernommen' : 'Nicht übernommen'}: ${sure.length} Kommunen, ${String(statements)} Angaben ohne Beleg.`,
      );
      for (const { row, name, landWritten, candidates } of left)
        console.log(
          `  Eintrag ${row}: ${[name, landWritten].filter(Boolean).join(', ')}: ${candidates.length > 0 ? `mehrdeutig (${candidates.join(', ')})` : 'nicht gefunden'}`,
        );
      for (const { row } of entries.problems) console.log(`  Eintrag ${row}: nicht lesbar`);
    }
    if (left.length + entries.problems.length > 0) process.exitCode = withRest;
  });
