import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { dayOf } from '../../../shared/days.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectSnapshots } from '../db/snapshots.ts';
import { mayListSnapshots } from '../permissions.ts';

/** As many as a start page tells of. */
const newest = 8;

/** Pooled offers that were sent to the reader's authority, the latest first; nothing for everybody else. @de Erhaltene gebündelte Angebote */
export const received = read({
  name: 'offers.received',
  input: input({}),
  async load(db, _, { actor }) {
    const office = officeOf(actor);
    const authority = office?.authority ?? 0;
    return {
      sent:
        office?.role === 'MIN'
          ? await selectSnapshots(db, { states: ['released', 'withdrawn'], authority })
          : [],
    };
  },
  may: mayListSnapshots,
  show: ({ sent }) =>
    sent
      .flatMap(({ id, number, title, releasedAt, withdrawnOn }) =>
        releasedAt
          ? [{ id, number, title, day: withdrawnOn ?? dayOf(releasedAt), withdrawn: withdrawnOn !== null }]
          : [],
      )
      .slice(0, newest),
});
