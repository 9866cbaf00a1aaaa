import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { beginPhase, endPhase } from './statements.ts';

/** An authority has answered: a statement that was sent is answered from that day on, any other stays as it is. */
export const markAnswered = async (db: Db, id: number, day: Day): Promise<void> => {
  const changed = await db.run(sql`
    update statements.statement set phase = 'answered', version = version + 1 where id = ${id} and phase = 'sent'`);
  if (changed === 0) return;
  await endPhase(db, id, 'sent', day);
  await beginPhase(db, id, 'answered', day);
};
