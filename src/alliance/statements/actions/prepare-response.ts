import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { writeDraft, writeResponse } from '../db/positions.ts';
import { loadAsked } from '../loads/asked.ts';
import { mayPrepare } from '../permissions.ts';
import { longestReason } from '../rules/position-table.ts';
import { decideAsked, decidePositions, saysTheSame } from '../rules/response.ts';
import type { de } from '../texts/de.ts';
import { stances } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/**
 * Writes down how a municipality stands to each clause, for its head to release. A change of what was released waits
 * beside it for a release of its own; what says the same again needs none.
 *
 * @de Rückmeldung vorbereiten
 */
export const prepareResponse = action({
  name: 'statements.prepare-response',
  input: input({
    statement: id(),
    /** 0 where nothing was written yet. */
    version: wholeNumber(),
    stances: z.record(z.string(), z.enum([...stances, ''])).default({}),
    reasons: z.record(z.string(), z.string().normalize().max(longestReason)).default({}),
    texts: z.record(z.string(), z.string().max(64)).default({}),
  }),
  load: (db, input, occasion) => loadAsked(db, input.statement, occasion),
  may: mayPrepare,
  decide({ asked, clauses, response }, deed, { today }) {
    const closed = decideAsked(asked, today);
    if (closed) return closed;
    if ((response?.version ?? 0) !== deed.version) return decline('changed-meanwhile');
    const decision = decidePositions(clauses, deed);
    return decision.accepted ? accept({ statement: deed.statement, positions: decision.deed }) : decision;
  },
  async save(db, { statement, positions }, occasion, { place, response, standing, positions: before }) {
    const written = {
      statement,
      ...place,
      state: 'prepared' as const,
      origin: 'form' as const,
      releaseNote: null,
    };
    const [by, now] = [personOf(occasion), occasion.now];
    const version =
      response?.state === 'released'
        ? await writeDraft(db, written, saysTheSame(positions, standing) ? null : positions, by, now)
        : await writeResponse(db, written, positions, by, now);
    return {
      about: `statements.response:${statement}-${place.municipality}`,
      ...place,
      reply: { version },
      details: { before: response && { state: response.state, positions: before } },
    };
  },
});
