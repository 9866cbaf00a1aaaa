import { action } from '../../../platform/action.ts';
import { input, secret, text } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { unitOf } from '../../territory/facts.ts';
import { lockFileByLink } from '../db/application-file.ts';
import { insertContact } from '../db/application-contacts.ts';
import { selectOpenOf, updateApplication } from '../db/application.ts';
import { tellCoordination } from '../mails/application.ts';
import { mayUseLink } from '../permissions.ts';
import { decideMove } from '../rules/application.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** Whoever reads the mailbox starts the application; from now on the way is kept for it. @de Postfach bestätigen */
export const confirmInterest = action({
  name: 'members.confirm-interest',
  input: input({ token: secret(text(200)) }),
  async load(db, { token }) {
    const file = await lockFileByLink(db, token);
    if (!file) return null;
    const { municipality } = file.place;
    const unit = await unitOf(db, municipality);
    return { ...file, name: unit?.name ?? municipality, open: await selectOpenOf(db, municipality) };
  },
  may: mayUseLink,
  decide({ application, questionOpen, open }) {
    const move = decideMove({ state: application.state, questionOpen }, 'confirm-interest');
    return move.accepted && open.some(({ state }) => state !== 'interested') ? decline('way-open') : move;
  },
  async save(db, state, { now }, { application, place, name }) {
    const { id, contactUnit, contactEmail, contactName } = application;
    await updateApplication(db, id, { state, waitingSince: now }, now);
    await insertContact(db, id, {
      unit: contactUnit ?? '',
      mailbox: contactEmail ?? '',
      phone: null,
      name: contactName,
      loginEmail: null,
    });
    await tellCoordination(db, place, application, { land: 'started', federation: 'started' }, { name }, now);
    return { about: `members.application:${id}`, ...place };
  },
  conflicts: { application_open: 'members.way-open' },
});
