import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectDueThreads } from '../db/due.ts';
import { mayKeepThread, mayOpenSomewhere } from '../permissions.ts';

/** What of the correspondence waits for the reader. @de Fälliges des Schriftwechsels */
export const due = read({
  name: 'correspondence.due',
  input: input({}),
  load: async (db, _, { today }) => ({ rows: await selectDueThreads(db, today) }),
  may: mayOpenSomewhere,
  show: ({ rows }, occasion) =>
    rows
      .filter((place) => mayKeepThread(occasion, { place }).allowed)
      .map(({ kind, id, subject, day }) => ({ kind, id, subject, day })),
});
