import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { officeHolders } from '../../people/facts.ts';
import { nameOfUnits } from '../../territory/facts.ts';
import { landOf } from '../../territory/lands.ts';
import { insertNotice } from '../db/notices.ts';
import type { Survey } from '../types.ts';
import { tellHolder } from './compose.ts';

/** So many are named in the mail; the page behind the link lists all. */
const mostNamed = 40;

/** Tells the coordination of a Land, or the federation where there is none, who has not answered. */
export const writeToCoordination = async (
  db: Db,
  survey: Survey,
  land: string,
  municipalities: readonly string[],
  { now, today }: Occasion,
): Promise<void> => {
  const names = await nameOfUnits(db, [...municipalities]);
  const coordinating = await officeHolders(db, { roles: ['LK'], land }, today);
  const readers = coordinating.length > 0 ? coordinating : await officeHolders(db, { roles: ['K'] }, today);
  const listed = municipalities.map((key) => names.get(key) ?? key).sort((a, b) => a.localeCompare(b, 'de'));
  const missing = listed.slice(0, mostNamed).join(', ') + (listed.length > mostNamed ? ' …' : '');
  for (const holder of new Map(readers.map((reader) => [reader.person, reader])).values()) {
    await tellHolder(
      db,
      holder,
      survey,
      'escalation',
      {
        land: landOf(land)?.[holder.language] ?? land,
        n: String(municipalities.length),
        missing,
        link: `${baseAddress()}/umfragen/${survey.id}/ruecklauf`,
      },
      now,
    );
    await insertNotice(db, survey.id, {
      municipality: null,
      land,
      kind: 'escalation',
      person: holder.person,
      mailbox: null,
      day: today,
    });
  }
};
