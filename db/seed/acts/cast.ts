import { appoint as appointAction } from '../../../src/alliance/people/actions/appoint.ts';
import { editPerson } from '../../../src/alliance/people/actions/edit-person.ts';
import { endOffice } from '../../../src/alliance/people/actions/end-office.ts';
import { setUp } from '../../../src/alliance/people/actions/set-up.ts';
import { selectOfficesOf } from '../../../src/alliance/people/db/offices.ts';
import { selectPersonToChange } from '../../../src/alliance/people/db/persons.ts';
import { insertSetUpHash } from '../../../src/alliance/people/db/set-up.ts';
import { newToken } from '../../../src/platform/tokens.ts';
import type { Actor, Role } from '../../../src/shared/occasion.ts';
import type { Player } from '../cast/people.ts';
import type { Scene } from '../stage.ts';

export type PersonActor = Actor & { kind: 'person' };

export interface Appointment {
  player: Player;
  role: Role;
  municipality?: string;
  lands?: string[];
  authority?: number;
  title: string;
  organisation?: string;
}

/** The first person comes in by the link of the console, as in every new installation. */
export const setUpFirst = async ({ db, act }: Scene, player: Player): Promise<PersonActor> => {
  const { token, hash } = newToken();
  await insertSetUpHash(db, hash);
  const { about } = await act({ kind: 'public' }, setUp, { token, name: player.name, email: player.email });
  const personId = Number(about.split(':')[1]);
  const [held] = await selectOfficesOf(db, personId);
  if (!held) throw new Error('set up without an office');
  const office = { id: held.id, role: held.role, municipality: held.municipality, lands: held.lands };
  return { kind: 'person', personId, name: player.name, office, offices: [office], freshUntil: null };
};

/** Gives somebody their office, or one more of them. */
export const appoint = async (
  { act, today }: Scene,
  by: PersonActor,
  { player, role, municipality, lands = [], authority, title, organisation }: Appointment,
): Promise<PersonActor> => {
  const { name, email } = player;
  const held = { role, municipality: municipality ?? null, lands, authority: authority ?? null };
  const input = {
    name,
    email,
    ...held,
    title,
    organisation: organisation ?? null,
    fromDay: today,
    toDay: null,
  };
  const { reply } = await act(by, appointAction, input);
  const office = { id: Number(reply?.['office']), ...held };
  const personId = Number(reply?.['person']);
  return { kind: 'person', personId, name, office, offices: [office], freshUntil: null };
};

/** Somebody leaves their office today. */
export const leave = async (
  { act, today }: Scene,
  by: PersonActor,
  who: PersonActor,
  reason: string,
): Promise<void> => {
  await act(by, endOffice, { office: who.office?.id, day: today, reason });
};

/** Somebody looks after their own data: how they want to be addressed, and how often written to. */
export const introduce = async (
  { act, db }: Scene,
  who: PersonActor,
  { name, salutation, academicTitle }: Player,
  more: { namePublic: boolean; notices: 'each' | 'daily' | 'weekly' | 'essential' },
): Promise<void> => {
  const { version } = (await selectPersonToChange(db, who.personId)) ?? { version: 1 };
  const known = { person: who.personId, version, name, salutation, academicTitle, language: 'de' };
  await act(who, editPerson, { ...known, ...more });
};
