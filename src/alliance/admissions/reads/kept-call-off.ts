import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectCallOff } from '../db/call-offs.ts';
import { selectRequests } from '../db/requests.ts';
import { mayCallOff } from '../permissions.ts';
import { tallyOf } from '../rules/missing.ts';

/** A call-off for those who accept, close or withdraw it. */
export const keptCallOff = read({
  name: 'admissions.kept-call-off',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const callOff = await selectCallOff(db, number);
    if (!callOff) return null;
    return { authority: callOff.authority, callOff, requests: await selectRequests(db, number) };
  },
  may: mayCallOff,
  show: ({ callOff, requests }, { today }) => ({
    ...callOff,
    tally: tallyOf(callOff, requests, today),
    pledges: requests
      .filter(({ pledged }) => pledged > 0)
      .map(({ municipality, pledged, accepted }) => ({ municipality, pledged, accepted })),
    today,
  }),
});
