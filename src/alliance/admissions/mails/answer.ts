import type { Db } from '../../../platform/database/index.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { officeHolders } from '../../people/facts.ts';
import type { Arrival, CallOff, Request } from '../types.ts';
import { peopleOf, tell } from './tell.ts';

interface Answered {
  request: Request;
  callOff: CallOff;
  places: number;
}

/** Tells the head of a municipality that an answer waits for release. */
export const mailPrepared = async (
  db: Db,
  { request, callOff, places }: Answered,
  { now, today }: Occasion,
): Promise<void> => {
  const { municipality, deadline } = request;
  const heads = await officeHolders(db, { roles: ['OB'], municipalities: [municipality] }, today);
  const values = {
    path: `/abrufe/anfragen/${request.id}/zusagen`,
    municipality,
    authority: callOff.authorityName,
    places,
    days: { deadline },
  };
  await tell(db, 'prepared', heads, values, now);
};

/** Tells the federal coordination that places are missing again. */
export const mailPledgeWithdrawn = async (
  db: Db,
  { request, callOff, places, reason }: Answered & { reason: string | null },
  { now, today }: Occasion,
): Promise<void> => {
  const values = {
    path: `/abrufe/${callOff.id}`,
    municipality: request.municipality,
    authority: callOff.authorityName,
    places,
    reason: reason ?? '–',
  };
  await tell(db, 'pledge-withdrawn', await officeHolders(db, { roles: ['K'] }, today), values, now);
};

/** Tells a municipality what the coordination wants to know about a count. */
export const mailQuestion = async (
  db: Db,
  line: Arrival,
  question: string,
  { now, today }: Occasion,
): Promise<void> => {
  const { municipality, fromDay, toDay, count } = line;
  const values = { path: '/aufnahmen/meldungen', municipality, count, question, days: { fromDay, toDay } };
  await tell(db, 'question', await peopleOf(db, line, today), values, now);
};
