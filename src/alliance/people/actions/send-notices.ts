import { action } from '../../../platform/action.ts';
import { choice, id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { markNoticesSent, selectWaitingNotices } from '../db/notices.ts';
import { selectPerson } from '../db/persons.ts';
import { sendDigest } from '../mails/digest.ts';
import { mayWorkByClock } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** Sends one person everything that has waited for their daily or weekly mail. @de Sammelmail */
export const sendNotices = action({
  name: 'people.send-notices',
  input: input({ person: id(), digest: choice(['daily', 'weekly']) }),
  async load(db, input) {
    const person = await selectPerson(db, input.person);
    return person && { person, notices: await selectWaitingNotices(db, person.id, input.digest) };
  },
  may: mayWorkByClock,
  decide: ({ notices }, input) => (notices.length > 0 ? accept(input) : decline('nothing-due')),
  async save(db, { digest }, { now }, { person, notices }) {
    await sendDigest(db, person, digest, notices, now);
    await markNoticesSent(
      db,
      notices.map(({ id: notice }) => notice),
      now,
    );
    return { about: `people.person:${person.id}`, details: { notices: notices.length } };
  },
});
