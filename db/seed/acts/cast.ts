import { insertOffice } from '../../../src/alliance/people/db/offices.ts';
import { insertPerson, selectPersonByEmail } from '../../../src/alliance/people/db/persons.ts';
import type { Day } from '../../../src/shared/days.ts';
import type { Actor, Role } from '../../../src/shared/occasion.ts';
import type { Player } from '../cast/people.ts';
import type { Scene } from '../stage.ts';

export type PersonActor = Actor & { kind: 'person' };

export interface Appointment {
  player: Player;
  role: Role;
  municipality?: string;
  lands?: string[];
  title: string;
  organisation?: string;
  /** Last day; without one it lasts. */
  until?: Day;
}

/** Gives somebody their office, or one more of them. */
export const appoint = async (
  { db, now, today }: Scene,
  { player, role, municipality, lands = [], title, organisation, until }: Appointment,
): Promise<PersonActor> => {
  const known = await selectPersonByEmail(db, player.email);
  const personId = known?.id ?? (await insertPerson(db, { name: player.name, email: player.email, now }));
  const held = { role, municipality: municipality ?? null, lands };
  const id = await insertOffice(
    db,
    {
      ...held,
      person: personId,
      title,
      organisation: organisation ?? null,
      fromDay: today,
      toDay: until ?? null,
    },
    now,
  );
  const office = { id, ...held };
  return { kind: 'person', personId, name: player.name, office, offices: [office], freshUntil: null };
};
