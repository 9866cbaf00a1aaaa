import { id, input } from '../../../platform/form/inputs.ts';
import { selectFile } from '../../../platform/files.ts';
import { read } from '../../../platform/read.ts';
import { selectResolution } from '../db/resolutions.ts';
import { mayReadMandates } from '../permissions.ts';

/** The paper of a resolution. @de Beschlussdokument */
export const document = read({
  name: 'mandates.document',
  input: input({ id: id() }),
  async load(db, sent) {
    const found = await selectResolution(db, sent.id);
    const file = found?.document && (await selectFile(db, found.document.file));
    return found?.document && file ? { ...found.document, bytes: file.bytes } : null;
  },
  may: mayReadMandates,
  show: ({ name, mediaType, bytes }) => ({ name, mediaType, base64: bytes.toString('base64') }),
});
