import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectCallOffs } from '../db/call-offs.ts';
import { mayListCallOffs } from '../permissions.ts';

/** As many as a start page tells of. */
const newest = 8;

/** What came of the call-offs of the reader's authority, the latest first; nothing for everybody else. @de Stand der eigenen Abrufe */
export const received = read({
  name: 'admissions.received',
  input: input({}),
  async load(db, _, { actor }) {
    const office = officeOf(actor);
    return {
      callOffs: office?.role === 'MIN' ? await selectCallOffs(db, { authority: office.authority ?? 0 }) : [],
    };
  },
  may: mayListCallOffs,
  show: ({ callOffs }) =>
    callOffs
      .slice(0, newest)
      .map(({ id, wanted, pledged, receivedOn }) => ({ id, wanted, pledged, day: receivedOn })),
});
