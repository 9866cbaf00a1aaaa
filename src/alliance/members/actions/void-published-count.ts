import { action } from '../../../platform/action.ts';
import { id, input, longText } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { selectPublishedCount, updatePublishedCountVoid } from '../db/counts.ts';
import { mayKeepNumbers } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** Takes a wrongly copied number back; what the source really says is recorded anew. @de Veröffentlichte Zahl zurücknehmen */
export const voidPublishedCount = action({
  name: 'members.void-published-count',
  input: input({ id: id(), reason: longText(500) }),
  async load(db, { id: number }) {
    const count = await selectPublishedCount(db, number);
    return count && { count };
  },
  may: mayKeepNumbers,
  decide: ({ count }, deed) => (count.voidedAt === null ? accept(deed) : decline('count-already-voided')),
  async save(db, deed, { now }, { count }) {
    await updatePublishedCountVoid(db, deed.id, deed.reason, now);
    return {
      about: `members.published-count:${deed.id}`,
      details: { status: count.status, day: count.day, count: count.count, source: count.source },
    };
  },
});
