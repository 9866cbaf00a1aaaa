import { choice, id, input } from '../../../platform/form/inputs.ts';
import { selectFile } from '../../../platform/files.ts';
import { read } from '../../../platform/read.ts';
import { selectSnapshot, selectSnapshotFile } from '../db/snapshots.ts';
import { mayReadSnapshotFile } from '../permissions.ts';
import { snapshotFiles } from '../snapshot-types.ts';

/** One of the files of a pooled offer, exactly as it was frozen. @de Datei des gebündelten Angebots */
export const snapshotFile = read({
  name: 'offers.snapshot-file',
  input: input({ id: id(), kind: choice(snapshotFiles) }),
  async load(db, { id: number, kind }) {
    const found = await selectSnapshot(db, number);
    const kept = found && (await selectSnapshotFile(db, number, kind));
    const file = kept ? await selectFile(db, kept) : undefined;
    return found && file && { snapshot: found, kind, file };
  },
  may: mayReadSnapshotFile,
  show: ({ file: { name, bytes } }) => ({ name, base64: bytes.toString('base64') }),
});
