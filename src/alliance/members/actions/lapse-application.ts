import { action } from '../../../platform/action.ts';
import { baseAddress } from '../../../platform/address.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { erasePersonalAbout } from '../../../platform/record/erase.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { unitOf } from '../../territory/facts.ts';
import { eraseApplicationData } from '../db/application-end.ts';
import { lockApplication, updateApplication } from '../db/application.ts';
import { tellApplicant } from '../mails/application.ts';
import { mayClear } from '../permissions.ts';
import { decideMove } from '../rules/application.ts';
import { dueClearing, idleDays } from '../rules/retention.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/**
 * Ends an application that nobody went on with. Of an interest that no mailbox ever confirmed nothing personal stays:
 * it may be a stranger's address.
 *
 * @de Antrag verfallen lassen
 */
export const lapseApplication = action({
  name: 'members.lapse-application',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const application = await lockApplication(db, number);
    return application && { application, unit: await unitOf(db, application.municipality) };
  },
  may: mayClear,
  decide({ application }, _, { now }) {
    const move = decideMove({ state: application.state, questionOpen: false }, 'expire');
    if (!move.accepted) return move;
    return dueClearing(application, now) === 'lapse' ? accept(move.deed) : decline('application-changed');
  },
  async save(db, state, { now }, { application, unit }) {
    const { id: number, municipality } = application;
    const about = `members.application:${number}`;
    await updateApplication(db, number, { state, decidedAt: now, waitingSince: now }, now);
    if (application.state === 'interested') {
      await eraseApplicationData(db, { ...application, state }, now);
      await erasePersonalAbout(db, about);
    } else {
      const values = { name: unit?.name ?? municipality, days: idleDays, join: `${baseAddress()}/beitreten` };
      await tellApplicant(db, application, 'lapsed', values, now);
    }
    return { about, municipality };
  },
});
