import type { Db } from '../../../platform/database/index.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import type { Request } from '../types.ts';
import { coordinatorsOf, peopleOf, tell } from './tell.ts';

/** Reminds the municipalities whose deadline is near; tells the coordination of those who let it pass. */
export const mailReminders = async (
  db: Db,
  { near, overdue }: { near: readonly Request[]; overdue: readonly Request[] },
  { now, today }: Occasion,
): Promise<void> => {
  for (const request of near)
    await tell(db, 'reminder', await peopleOf(db, request, today), valuesOf(request), now);
  for (const request of overdue)
    await tell(db, 'overdue', await coordinatorsOf(db, request.land, today), valuesOf(request), now);
};

const valuesOf = ({ callOff, municipality, deadline }: Request) => ({
  path: `/abrufe/${callOff}`,
  municipality,
  days: { deadline },
});
