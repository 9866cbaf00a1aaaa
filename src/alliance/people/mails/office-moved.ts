import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import type { MovedOffice } from '../facts.ts';
import { sendEssential } from './essential.ts';

/** Tells people that their office stands for another municipality now, or that it ended with its own. */
export const tellOfficesMoved = async (
  db: Db,
  offices: readonly MovedOffice[],
  to: { key: string; name: string },
  now: Date,
): Promise<void> => {
  for (const { person, email, language, name, role, lastDay } of offices)
    await sendEssential(
      db,
      { email, id: person, language, municipality: to.key },
      lastDay === null ? 'office-moved' : 'office-ended',
      {
        name,
        office: role,
        municipality: to.name,
        ...(lastDay !== null && { day: formatLongDay(lastDay, language) }),
      },
      now,
    );
};
