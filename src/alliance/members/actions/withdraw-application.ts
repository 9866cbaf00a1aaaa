import { action } from '../../../platform/action.ts';
import { input, secret, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { unitOf } from '../../territory/facts.ts';
import { lockFileByLink } from '../db/application-file.ts';
import { updateApplication } from '../db/application.ts';
import { tellCoordination } from '../mails/application.ts';
import { mayUseLink } from '../permissions.ts';
import { decideMove } from '../rules/application.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** The applicant changes its mind, without having to say why. @de Antrag zurückziehen */
export const withdrawApplication = action({
  name: 'members.withdraw-application',
  input: input({ token: secret(text(200)), version: wholeNumber() }),
  async load(db, { token }) {
    const file = await lockFileByLink(db, token);
    if (!file) return null;
    const { municipality } = file.place;
    return { ...file, name: (await unitOf(db, municipality))?.name ?? municipality };
  },
  may: mayUseLink,
  decide({ application, questionOpen }, { version }) {
    const move = decideMove({ state: application.state, questionOpen }, 'withdraw');
    if (!move.accepted) return move;
    return version === application.version ? accept(move.deed) : decline('application-changed');
  },
  async save(db, state, { now }, { application, place, name }) {
    await updateApplication(db, application.id, { state, decidedAt: now, waitingSince: now }, now);
    const keys = { land: 'withdrawn', federation: 'withdrawn' } as const;
    // Nobody has heard of an interest that was never confirmed.
    if (application.state !== 'interested')
      await tellCoordination(db, place, application, keys, { name }, now);
    if (application.state === 'recommended' || application.state === 'submitted')
      await tellCoordination(db, { land: null }, application, keys, { name }, now);
    return { about: `members.application:${application.id}`, ...place };
  },
});
