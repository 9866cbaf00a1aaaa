import { action } from '../../../platform/action.ts';
import { id, input, longText, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { endOverload as endNotice, selectOverloads } from '../db/overloads.ts';
import { mayKeepOffer } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('offers');

/** Ends an overload notice. The offers stay paused until somebody resumes them. @de Überlastung beenden */
export const endOverload = action({
  name: 'offers.end-overload',
  input: input({ id: id(), version: wholeNumber(), reason: longText(1_000) }),
  async load(db, sent) {
    const notice = (await selectOverloads(db, null)).find((one) => one.id === sent.id);
    return notice && { notice, place: notice };
  },
  may: mayKeepOffer,
  decide({ notice }, deed) {
    if (notice.version !== deed.version) return decline('changed-meanwhile');
    return notice.endedOn === null ? accept(deed) : decline('overload-ended');
  },
  async save(db, { reason }, { today }, { notice }) {
    const { id: number, municipality, land } = notice;
    await endNotice(db, number, today, reason);
    return { about: `offers.overload:${number}`, municipality, land, details: { before: notice } };
  },
});
