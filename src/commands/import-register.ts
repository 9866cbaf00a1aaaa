import { applyRegister } from '../alliance/territory/actions/apply-register.ts';
import { dropUpload } from '../alliance/territory/actions/drop-upload.ts';
import { uploadRegister } from '../alliance/territory/actions/upload-register.ts';
import { selectUpload } from '../alliance/territory/db/uploads.ts';
import type { Upload } from '../alliance/territory/register-types.ts';
import type { UploadedFile } from '../platform/form/inputs.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { sentenceOf } from '../platform/words/index.ts';
import { doOrSay, inHouse, runHere } from './console.ts';

/** Compares an official register with what is stored and, unless it is a dry run, takes it over. */
export const importRegister = (
  file: UploadedFile,
  asked: { populationDay: string | null; country: string | null; dryRun: boolean; json: boolean },
): Promise<void> =>
  inHouse(async (house) => {
    const input = uploadRegister.input.safeParse({
      file,
      populationDay: asked.populationDay,
      country: asked.country,
    });
    if (!input.success)
      throw new OperatorError(
        '--population-day braucht einen Tag wie 2024-12-31, --country zwei Buchstaben.',
      );
    const { reply } = await doOrSay(house, uploadRegister, input.data);
    const id = Number(reply?.['id']);
    const upload = async () => (await selectUpload(house.database, id)) as Upload;
    await runHere(house, 'territory.compare-register', { upload: id }, (await upload()).job);
    const { refusal, summary, day, format } = await upload();
    if (refusal || !summary) {
      const said = { reason: `territory.${refusal?.refusal}`, ...(refusal?.with && { with: refusal.with }) };
      throw new OperatorError(sentenceOf(house, 'de', said));
    }
    await doOrSay(house, asked.dryRun ? dropUpload : applyRegister, { upload: id });
    const { added, renamed, population, other, gone, unchanged } = summary;
    const counts = { added, renamed, population, other, gone, unchanged };
    if (asked.json)
      return void console.log(JSON.stringify({ applied: !asked.dryRun, format, day, ...counts }));
    console.log(`${asked.dryRun ? 'Würde ändern' : 'Übernommen'} (${format}, Gebietsstand ${day}):`);
    console.log(
      `  neu ${added}, umbenannt ${renamed}, aufgelöst ${gone}, Einwohnerzahl ${population}, sonstiges ${other}, unverändert ${unchanged}`,
    );
  });
