import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { deleteFile } from '../../../platform/files.ts';
import { requestCancel } from '../../../platform/jobs/state.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { deleteLines, lockUpload, setDropped } from '../db/uploads.ts';
import { mayKeepTerritory } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('territory');

/** Puts an uploaded register away without taking anything over. @de Hochgeladenes Verzeichnis verwerfen */
export const dropUpload = action({
  name: 'territory.drop-upload',
  input: input({ upload: id() }),
  load: async (db, { upload: wanted }) => {
    const upload = await lockUpload(db, wanted);
    return upload && { upload };
  },
  may: mayKeepTerritory,
  decide: ({ upload }, deed) =>
    upload.state === 'applied' || upload.state === 'dropped' ? decline('not-droppable') : accept(deed),
  async save(db, _, { now }, { upload }) {
    if (upload.job !== null) await requestCancel(db, upload.job, now);
    await deleteLines(db, upload.id);
    await deleteFile(db, upload.file);
    await setDropped(db, upload.id);
    return { about: `territory.upload:${upload.id}` };
  },
});
