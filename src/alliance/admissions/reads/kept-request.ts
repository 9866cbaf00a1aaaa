import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { loadAnswering } from '../loads/answering.ts';
import { mayPrepare } from '../permissions.ts';

/** A request for those who answer it: what is asked, what the offer has left, what the mandates say. */
export const keptRequest = read({
  name: 'admissions.kept-request',
  input: input({ id: id() }),
  load: (db, { id: number }, { today }) => loadAnswering(db, number, today),
  may: mayPrepare,
  show: ({ request, callOff, programme, offer, conditionText, grounds, coverage, verdict, mandateLeft }) => ({
    request,
    callOff,
    programmeName: programme.name,
    offer,
    conditionText,
    grounds,
    coverage: coverage ?? null,
    verdict,
    mandateLeft,
  }),
});
