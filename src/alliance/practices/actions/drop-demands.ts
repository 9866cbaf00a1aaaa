import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { closeUpload, lockUpload } from '../db/uploads.ts';
import { mayBringDemands } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Sets a file aside without taking anything over. @de Forderungsdatei verwerfen */
export const dropDemands = action({
  name: 'practices.drop-demands',
  input: input({ id: id() }),
  async load(db, input) {
    const upload = await lockUpload(db, input.id);
    return upload && { upload };
  },
  may: mayBringDemands,
  decide: ({ upload }, deed) =>
    upload.state === 'applied' || upload.state === 'dropped' ? decline('upload-closed') : accept(deed),
  async save(db, deed, occasion) {
    await closeUpload(db, deed.id, 'dropped', personOf(occasion), occasion.now);
    return { about: `practices.upload:${deed.id}` };
  },
});
