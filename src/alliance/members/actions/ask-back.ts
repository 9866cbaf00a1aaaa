import { action } from '../../../platform/action.ts';
import { id, input, longText, personal, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { unitOf } from '../../territory/facts.ts';
import { lockFile } from '../db/application-file.ts';
import { newLink } from '../db/application-links.ts';
import { insertQuestion } from '../db/application-questions.ts';
import { updateApplication } from '../db/application.ts';
import { tellApplicantWithLink } from '../mails/application.ts';
import { mayAdvise } from '../permissions.ts';
import { linkDays } from '../rules/retention.ts';
import { decideMove } from '../rules/application.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** A question to the applicant, who can change the application until it is answered. @de Rückfrage stellen */
export const askBack = action({
  name: 'members.ask-back',
  input: input({ id: id(), version: wholeNumber(), question: personal(longText(4_000)) }),
  async load(db, { id: number }) {
    const file = await lockFile(db, number);
    if (!file) return null;
    const { municipality } = file.place;
    return { ...file, name: (await unitOf(db, municipality))?.name ?? municipality };
  },
  may: mayAdvise,
  decide({ application, questionOpen }, deed) {
    const move = decideMove({ state: application.state, questionOpen }, 'ask-back');
    if (!move.accepted) return move;
    return deed.version === application.version ? accept(deed) : decline('application-changed');
  },
  async save(db, { question }, { actor, now }, { application, place, name }) {
    const by = actor.kind === 'person' ? actor.personId : 0;
    await insertQuestion(db, { application: application.id, question, by, now });
    await updateApplication(db, application.id, { waitingSince: now }, now);
    await tellApplicantWithLink(
      db,
      application,
      await newLink(db, application.id, linkDays, now),
      'question',
      { name, question },
      now,
    );
    return { about: `members.application:${application.id}`, ...place };
  },
  conflicts: { application_question_open: 'members.question-open' },
});
