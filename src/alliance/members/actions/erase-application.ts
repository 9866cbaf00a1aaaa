import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { erasePersonalAbout } from '../../../platform/record/erase.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { eraseApplicationData } from '../db/application-end.ts';
import { lockApplication } from '../db/application.ts';
import { mayClear } from '../permissions.ts';
import { dueClearing } from '../rules/retention.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** Erases the personal data of an ended application, on its own pages and beside the record. @de Antragsdaten löschen */
export const eraseApplication = action({
  name: 'members.erase-application',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const application = await lockApplication(db, number);
    return application && { application };
  },
  may: mayClear,
  decide: ({ application }, deed, { now }) =>
    dueClearing(application, now) === 'erase' ? accept(deed) : decline('application-changed'),
  async save(db, { id: number }, { now }, { application }) {
    const about = `members.application:${number}`;
    await eraseApplicationData(db, application, now);
    await erasePersonalAbout(db, about);
    return { about, municipality: application.municipality };
  },
});
