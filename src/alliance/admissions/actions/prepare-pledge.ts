import { action } from '../../../platform/action.ts';
import { id, input, longText, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { setRequest } from '../db/requests.ts';
import { loadAnswering } from '../loads/answering.ts';
import { mailPrepared } from '../mails/answer.ts';
import { mayPrepare } from '../permissions.ts';
import { speaksOfSomebody } from '../rules/no-names.ts';
import { decidePledge } from '../rules/pledge.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/** Prepares an answer, so that the head of the municipality only has to release it. @de Zusage vorbereiten */
export const preparePledge = action({
  name: 'admissions.prepare-pledge',
  input: input({
    id: id(),
    version: wholeNumber(),
    places: wholeNumber(1, 100_000),
    note: optional(longText(1_000)),
  }),
  load: (db, { id: number, places }, { today }) => loadAnswering(db, number, today, { places }),
  may: mayPrepare,
  decide: (facts, deed, { today }) =>
    speaksOfSomebody(deed.note)
      ? decline('speaks-of-somebody', { field: 'note' })
      : decidePledge(facts, deed, today),
  async save(db, { id: number, places, note }, occasion, { request, callOff, place }) {
    await setRequest(db, number, { state: 'prepared', prepared: places, note });
    await mailPrepared(db, { request, callOff, places }, occasion);
    return { about: `admissions.request:${number}`, ...place, reply: { callOff: callOff.id } };
  },
});
