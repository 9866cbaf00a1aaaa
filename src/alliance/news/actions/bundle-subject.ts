import { action } from '../../../platform/action.ts';
import { id, input, longText, optional, text } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { insertBundled, lockSituation, selectBundled } from '../db/situations.ts';
import { mayKeepSituations } from '../permissions.ts';
import { nameOfSubject, subjectAt } from '../rules/subject.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('news');

/** Puts a statement, offer, thread or the like to a situation, by the address of its page. @de Zur Lage hinzufügen */
export const bundleSubject = action({
  name: 'news.bundle-subject',
  input: input({ situation: id(), address: text(500), note: optional(longText(500)) }),
  async load(db, input) {
    const situation = await lockSituation(db, input.situation);
    return situation && { situation, bundled: await selectBundled(db, situation.id) };
  },
  may: mayKeepSituations,
  decide({ bundled }, { situation, address, note }) {
    const subject = subjectAt(address);
    if (!subject) return decline('address-unknown', { field: 'address' });
    const about = nameOfSubject(subject);
    return bundled.some((one) => one.about === about)
      ? decline('bundled-already', { field: 'address' })
      : accept({ situation, about, note });
  },
  async save(db, deed, { today }) {
    const number = await insertBundled(db, { ...deed, addedOn: today });
    return {
      about: `news.situation:${deed.situation}`,
      reply: { id: number },
      details: { subject: deed.about },
    };
  },
});
