import { choice, id, input } from '../../../platform/form/inputs.ts';
import { selectFile } from '../../../platform/files.ts';
import { read } from '../../../platform/read.ts';
import { selectFileOf } from '../db/application-file.ts';
import { mayAdvise } from '../permissions.ts';
import { fileOf, paperKinds } from './paper.ts';

/** A paper of an application, for those who advise and decide. @de Unterlage eines Beitrittsantrags */
export const applicationDocument = read({
  name: 'members.application-document',
  input: input({ id: id(), paper: choice(paperKinds) }),
  async load(db, { id: number, paper }) {
    const found = await selectFileOf(db, number);
    const file = found && fileOf(found.application, paper);
    const document = file ? await selectFile(db, file) : undefined;
    return found && document && { place: found.place, document };
  },
  may: mayAdvise,
  show: ({ document }) => ({ base64: document.bytes.toString('base64') }),
});
