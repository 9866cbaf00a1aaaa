import { action } from '../../../platform/action.ts';
import { id, input, longText, personal, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { unitOf } from '../../territory/facts.ts';
import { lockFile } from '../db/application-file.ts';
import { updateApplication } from '../db/application.ts';
import { tellApplicant, tellCoordination } from '../mails/application.ts';
import { mayDecideApplication } from '../permissions.ts';
import { decideMove } from '../rules/application.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** The federation does not take an applicant in, and says why; the register keeps silent about it. @de Antrag ablehnen */
export const rejectApplication = action({
  name: 'members.reject-application',
  input: input({ id: id(), version: wholeNumber(), reason: personal(longText(4_000)) }),
  async load(db, { id: number }) {
    const file = await lockFile(db, number);
    if (!file) return null;
    const { municipality } = file.place;
    return { ...file, name: (await unitOf(db, municipality))?.name ?? municipality };
  },
  may: mayDecideApplication,
  decide({ application, questionOpen }, { version, reason }) {
    const move = decideMove({ state: application.state, questionOpen }, 'reject');
    if (!move.accepted) return move;
    return version === application.version
      ? accept({ state: move.deed, reason })
      : decline('application-changed');
  },
  async save(db, { state, reason }, { actor, now }, { application, place, name }) {
    const decidedBy = actor.kind === 'person' ? actor.personId : null;
    await updateApplication(
      db,
      application.id,
      { state, decidedAt: now, decidedBy, decisionReason: reason, waitingSince: now },
      now,
    );
    await tellApplicant(db, application, 'rejected', { name, reason }, now);
    const keys = { land: 'rejected-told', federation: 'rejected-told' } as const;
    await tellCoordination(db, place, application, keys, { name }, now);
    return { about: `members.application:${application.id}`, ...place };
  },
});
