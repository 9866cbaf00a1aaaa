import { action } from '../../../platform/action.ts';
import { input, secret, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { coordinationOf } from '../../people/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { lockFileByLink } from '../db/application-file.ts';
import { newLink } from '../db/application-links.ts';
import { updateApplication } from '../db/application.ts';
import { tellApplicantWithLink, tellCoordination, turnIn } from '../mails/application.ts';
import { mayUseLink } from '../permissions.ts';
import { linkDays } from '../rules/retention.ts';
import { decideMove } from '../rules/application.ts';
import { decideCompleteness, missingOf } from '../rules/missing.ts';
import { turnOf } from '../rules/turn.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** The applicant is done; the Land coordination, or the federation in its place, has to act. @de Antrag einreichen */
export const submitApplication = action({
  name: 'members.submit-application',
  input: input({ token: secret(text(200)), version: wholeNumber() }),
  async load(db, { token }, { today }) {
    const file = await lockFileByLink(db, token);
    if (!file) return null;
    const { municipality, land } = file.place;
    return {
      ...file,
      name: (await unitOf(db, municipality))?.name ?? municipality,
      landVacant: (await coordinationOf(db, land, today)).length === 0,
    };
  },
  may: mayUseLink,
  decide({ application, questionOpen, contacts }, { version }) {
    const move = decideMove({ state: application.state, questionOpen }, 'submit');
    if (!move.accepted) return move;
    if (version !== application.version) return decline('application-changed');
    const complete = decideCompleteness(missingOf(application, contacts.length), move.deed);
    return complete.accepted ? accept(complete.deed) : complete;
  },
  async save(db, state, { now }, { application, place, name, landVacant }) {
    await updateApplication(db, application.id, { state, submittedAt: now, waitingSince: now }, now);
    const turn = turnOf(state, { questionOpen: false, landVacant });
    const who = turnIn(application.language, turn);
    await tellApplicantWithLink(
      db,
      application,
      await newLink(db, application.id, linkDays, now),
      'received',
      { name, who },
      now,
    );
    const keys = { land: 'to-recommend', federation: 'to-recommend-in-place' } as const;
    await tellCoordination(db, place, application, keys, { name }, now);
    return { about: `members.application:${application.id}`, ...place, reply: { turn } };
  },
});
