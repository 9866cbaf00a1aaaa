import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectReceived } from '../db/received.ts';
import { mayListThreads } from '../permissions.ts';

/** As many as a start page tells of. */
const newest = 8;

/** What was written to the reader's authority lately; nothing for everybody else. @de Erhaltene Schreiben */
export const received = read({
  name: 'correspondence.received',
  input: input({}),
  async load(db, _, { actor }) {
    const office = officeOf(actor);
    return { letters: office?.role === 'MIN' ? await selectReceived(db, office.authority ?? 0, newest) : [] };
  },
  may: mayListThreads,
  show: ({ letters }) => letters,
});
