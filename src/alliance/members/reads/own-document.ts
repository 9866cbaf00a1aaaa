import { choice, input, secret, text } from '../../../platform/form/inputs.ts';
import { selectFile } from '../../../platform/files.ts';
import { read } from '../../../platform/read.ts';
import { selectFileByLink } from '../db/application-file.ts';
import { mayUseLink } from '../permissions.ts';
import { fileOf, paperKinds } from './paper.ts';

/** A paper that the applicant has uploaded. @de Unterlage des eigenen Antrags */
export const ownDocument = read({
  name: 'members.own-document',
  input: input({ token: secret(text(200)), paper: choice(paperKinds) }),
  async load(db, { token, paper }) {
    const found = await selectFileByLink(db, token);
    const file = found && fileOf(found.application, paper);
    const document = file ? await selectFile(db, file) : undefined;
    return found && document && { application: found.application, document };
  },
  may: mayUseLink,
  show: ({ document }) => ({ base64: document.bytes.toString('base64') }),
  confidential: true,
});
