import { action } from '../../../platform/action.ts';
import { id, input, longText, optional, personal, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { coordinationOf } from '../../people/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { lockFile } from '../db/application-file.ts';
import { newLink } from '../db/application-links.ts';
import { updateApplication } from '../db/application.ts';
import { tellApplicantWithLink, tellCoordination } from '../mails/application.ts';
import { mayRecommend } from '../permissions.ts';
import { linkDays } from '../rules/retention.ts';
import { decideMove } from '../rules/application.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** The Land coordination, or the federation in place of a vacant one, recommends an applicant. @de Antrag empfehlen */
export const recommendApplication = action({
  name: 'members.recommend-application',
  input: input({
    id: id(),
    version: wholeNumber(),
    recommendation: optional(personal(longText(4_000))),
  }),
  async load(db, { id: number }, { today }) {
    const file = await lockFile(db, number);
    if (!file) return null;
    const { municipality, land } = file.place;
    return {
      ...file,
      name: (await unitOf(db, municipality))?.name ?? municipality,
      landVacant: (await coordinationOf(db, land, today)).length === 0,
    };
  },
  may: mayRecommend,
  decide({ application, questionOpen }, { version, recommendation }) {
    const move = decideMove({ state: application.state, questionOpen }, 'recommend');
    if (!move.accepted) return move;
    if (version !== application.version) return decline('application-changed');
    return accept({ state: move.deed, recommendation });
  },
  async save(db, { state, recommendation }, { actor, now }, { application, place, name }) {
    const inPlace = officeOf(actor)?.role === 'K';
    const change = {
      state,
      recommendation,
      recommendedAt: now,
      recommendedBy: actor.kind === 'person' ? actor.personId : null,
      recommendedInPlace: inPlace,
      waitingSince: now,
    };
    await updateApplication(db, application.id, change, now);
    await tellApplicantWithLink(
      db,
      application,
      await newLink(db, application.id, linkDays, now),
      'recommended',
      { name },
      now,
    );
    const keys = { land: 'to-confirm', federation: 'to-confirm' } as const;
    await tellCoordination(db, { land: null }, application, keys, { name }, now);
    return {
      about: `members.application:${application.id}`,
      ...place,
      details: { state: application.state, inPlaceOfLand: inPlace },
    };
  },
});
