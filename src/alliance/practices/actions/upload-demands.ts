import { action } from '../../../platform/action.ts';
import { bytesOf, file, input, text } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertUpload, setUploadJob } from '../db/uploads.ts';
import { mayBringDemands } from '../permissions.ts';
import { readEightDemands } from '../rules/eight-demands.ts';
import { jsonOf } from '../rules/json.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Brings a file of demands; its names are matched in the background, nothing is taken over yet. @de Forderungsdatei einlesen */
export const uploadDemands = action({
  name: 'practices.upload-demands',
  input: input({ file: file(), source: text(500) }),
  load: () => Promise.resolve({}),
  may: mayBringDemands,
  decide(_, deed) {
    const value = jsonOf(new TextDecoder().decode(bytesOf(deed.file)));
    if (value === undefined) return decline('not-json', { field: 'file' });
    const entries = readEightDemands(value);
    const whole = entries.problems.find(({ row }) => row === 0);
    if (whole)
      return decline(whole.problem === 'too-many' ? 'too-many-rows' : 'not-a-list', { field: 'file' });
    return accept({ fileName: deed.file.name, source: deed.source, entries });
  },
  async save(db, deed, occasion) {
    const { now, actor } = occasion;
    const number = await insertUpload(db, deed, personOf(occasion), now);
    const job = await enqueue(db, 'practices.match-demands', { id: number }, { actor, now });
    await setUploadJob(db, number, job);
    return { about: `practices.upload:${number}`, reply: { id: number } };
  },
});
