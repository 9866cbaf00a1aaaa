import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { closeUpload, lockUpload } from '../db/uploads.ts';
import { mayHandleTable } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Puts a checked table away without taking anything over. @de Positionstabelle verwerfen */
export const dropPositions = action({
  name: 'statements.drop-positions',
  input: input({ id: id() }),
  async load(db, input) {
    const upload = await lockUpload(db, input.id);
    return upload && { upload };
  },
  may: mayHandleTable,
  decide: ({ upload }, deed) => (upload.state === 'checked' ? accept(deed) : decline('upload-closed')),
  async save(db, _, __, { upload }) {
    await closeUpload(db, upload.id, 'dropped');
    return { about: `statements.upload:${upload.id}`, land: upload.land };
  },
});
