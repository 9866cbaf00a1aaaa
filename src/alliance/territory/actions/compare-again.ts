import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { isUnderWay, jobState } from '../../../platform/jobs/state.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockUpload, setComparing } from '../db/uploads.ts';
import { mayKeepTerritory } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('territory');

/** Compares an upload anew: after a stop, or because another register came first. @de Neu vergleichen */
export const compareAgain = action({
  name: 'territory.compare-again',
  input: input({ upload: id() }),
  async load(db, { upload: wanted }) {
    const upload = await lockUpload(db, wanted);
    return upload && { upload, job: await jobState(db, upload.job) };
  },
  may: mayKeepTerritory,
  decide({ upload, job }, deed) {
    const open = upload.state === 'compared' || upload.state === 'comparing';
    return open && !isUnderWay(job) ? accept(deed) : decline('not-comparable');
  },
  async save(db, { upload }, { actor, now }) {
    await setComparing(
      db,
      upload,
      await enqueue(db, 'territory.compare-register', { upload }, { actor, now }),
    );
    return { about: `territory.upload:${upload}` };
  },
});
