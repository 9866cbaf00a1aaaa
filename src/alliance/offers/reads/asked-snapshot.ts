import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectSnapshot } from '../db/snapshots.ts';
import { mayAskAboutSnapshot } from '../permissions.ts';

/** A pooled offer for the recipient's question about it. @de Rückfrage */
export const askedSnapshot = read({
  name: 'offers.asked-snapshot',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const found = await selectSnapshot(db, number);
    return found && { snapshot: found };
  },
  may: mayAskAboutSnapshot,
  show: ({ snapshot: { id: number, number: name, title } }) => ({ id: number, number: name, title }),
});
