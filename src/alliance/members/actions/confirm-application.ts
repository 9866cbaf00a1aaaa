import { baseAddress } from '../../../platform/address.ts';
import { action } from '../../../platform/action.ts';
import type { Db } from '../../../platform/database/index.ts';
import { day, id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { appointContact } from '../../people/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { attachDocument, completeEntry } from '../db/admission.ts';
import { lockFile } from '../db/application-file.ts';
import { updateApplication } from '../db/application.ts';
import { entryFor } from '../db/entries.ts';
import { insertStep, selectSteps } from '../db/steps.ts';
import { entryAddress, tellCoordination, write } from '../mails/application.ts';
import { mayDecideApplication } from '../permissions.ts';
import { decideAdmission } from '../rules/admission.ts';
import { evidenceOf } from '../rules/evidence.ts';
import type { NewStep } from '../rules/record-step.ts';
import type { Application, ApplicationContact } from '../types.ts';

/** The federation takes a municipality in: steps in the register, people with their office, the welcome pack. @de Mitgliedschaft bestätigen */
export const confirmApplication = action({
  name: 'members.confirm-application',
  input: input({ id: id(), version: wholeNumber(), day: day() }),
  async load(db, { id: number }) {
    const file = await lockFile(db, number);
    if (!file) return null;
    const { municipality } = file.place;
    return {
      ...file,
      name: (await unitOf(db, municipality))?.name ?? municipality,
      steps: await selectSteps(db, municipality),
    };
  },
  may: mayDecideApplication,
  decide: (facts, deed, { today }) => decideAdmission(facts, deed, today),
  async save(db, deed, occasion, { application, contacts, place, name }) {
    const { actor, now, today } = occasion;
    const by = actor.kind === 'person' ? actor.personId : null;
    await recordSteps(db, application, deed.steps, by, now);
    const change = { state: 'confirmed', decidedAt: now, decidedBy: by, waitingSince: now };
    await updateApplication(db, application.id, change, now);
    for (const contact of contacts) await welcome(db, application, contact, name, deed.day, { now, today });
    const values = { name, day: formatLongDay(deed.day, 'de'), entry: entryAddress(place.municipality) };
    const keys = { land: 'confirmed-told', federation: 'confirmed-told' } as const;
    await tellCoordination(db, place, application, keys, values, now);
    return { about: `members.application:${application.id}`, ...place };
  },
  conflicts: { step_once: 'members.already-member' },
});

const recordSteps = async (
  db: Db,
  application: Application,
  steps: readonly NewStep[],
  by: number | null,
  now: Date,
): Promise<void> => {
  const entry = await entryFor(db, application.municipality, now);
  await completeEntry(db, entry.id, application);
  for (const step of steps) {
    const number = await insertStep(db, entry.id, { ...step, ...evidenceOf(application) }, by, now);
    await attachDocument(db, number, application.resolutionFile);
  }
};

const welcome = async (
  db: Db,
  { municipality, language }: Application,
  contact: ApplicationContact,
  name: string,
  day: string,
  when: { now: Date; today: string },
): Promise<void> => {
  const { person } = await appointContact(db, { municipality, ...contact, language }, when);
  const base = baseAddress();
  const values = {
    day: formatLongDay(day, language),
    welcome: `${base}/beitreten/willkommen${language === 'en' ? '?sprache=en' : ''}`,
    entry: entryAddress(municipality),
    logIn: `${base}/anmelden`,
  };
  const to = { email: contact.loginEmail ?? contact.mailbox, language, name: contact.name, person };
  await write(db, to, 'welcome', { municipality, name }, values, when.now);
};
