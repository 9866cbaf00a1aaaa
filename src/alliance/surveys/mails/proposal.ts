import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { type Occasion, personOf } from '../../../shared/occasion.ts';
import { officeHolders } from '../../people/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertNotice } from '../db/notices.ts';
import { isReleaser } from '../rules/release.ts';
import type { Survey } from '../types.ts';
import { tellHolder } from './compose.ts';

/** Tells those who may release that an answer waits for them; not the one who laid it before. */
export const askForRelease = async (
  db: Db,
  survey: Survey,
  { municipality, land }: { municipality: string; land: string },
  occasion: Occasion,
): Promise<void> => {
  const { now, today } = occasion;
  const place = (await unitOf(db, municipality))?.name ?? municipality;
  const holders = await officeHolders(db, { roles: ['AP', 'OB'], municipalities: [municipality] }, today);
  const readers = holders.filter(
    ({ role, person }) => isReleaser(survey.releaser, role) && person !== personOf(occasion),
  );
  const link = `${baseAddress()}/umfragen/${survey.id}/antwort`;
  for (const holder of new Map(readers.map((reader) => [reader.person, reader])).values()) {
    await tellHolder(db, holder, survey, 'proposal', { place, link }, now);
    await insertNotice(db, survey.id, {
      municipality,
      land,
      kind: 'proposal',
      person: holder.person,
      mailbox: null,
      day: today,
    });
  }
};
