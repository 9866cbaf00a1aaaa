import { id, input, text } from '../../../platform/form/inputs.ts';
import { selectFile } from '../../../platform/files.ts';
import { read } from '../../../platform/read.ts';
import { selectSignature } from '../db/signatures.ts';
import { selectStatement } from '../db/statements.ts';
import { mayReadAmongMembers } from '../permissions.ts';

/** The paper that was filed as a municipality's signature, as it was brought. */
export const signedPaper = read({
  name: 'statements.signed-paper',
  input: input({ id: id(), kommune: text(40) }),
  async load(db, { id: number, kommune }) {
    const statement = await selectStatement(db, number);
    const signature = await selectSignature(db, number, kommune);
    const file = signature?.state === 'signed' ? signature.file : null;
    const kept = file === null ? undefined : await selectFile(db, file);
    return statement && signature && kept ? { statement, signature, kept } : null;
  },
  may: mayReadAmongMembers,
  show: ({ statement, signature: { municipality, fileHash }, kept: { bytes } }) => ({
    statement: { id: statement.id },
    municipality,
    sha256: fileHash,
    base64: bytes.toString('base64'),
  }),
});
