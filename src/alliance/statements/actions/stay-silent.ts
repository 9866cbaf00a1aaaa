import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { writeResponse } from '../db/positions.ts';
import { loadAsked } from '../loads/asked.ts';
import { mayPrepare } from '../permissions.ts';
import { decideAsked } from '../rules/response.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** A municipality takes no position and gets no more reminders; it needs no reason and may change its mind. @de Keine Position beziehen */
export const staySilent = action({
  name: 'statements.stay-silent',
  input: input({ statement: id(), version: wholeNumber() }),
  load: (db, input, occasion) => loadAsked(db, input.statement, occasion),
  may: mayPrepare,
  decide({ asked, response }, deed, { today }) {
    const closed = decideAsked(asked, today);
    if (closed) return closed;
    // what the head released is not taken back by anybody else's silence
    if (response?.state === 'released') return decline('released-stands');
    return (response?.version ?? 0) === deed.version ? accept(deed) : decline('changed-meanwhile');
  },
  async save(db, { statement }, occasion, { place }) {
    const written = {
      statement,
      ...place,
      state: 'silent' as const,
      origin: 'form' as const,
      releaseNote: null,
    };
    await writeResponse(db, written, [], personOf(occasion), occasion.now);
    return { about: `statements.response:${statement}-${place.municipality}`, ...place };
  },
});
