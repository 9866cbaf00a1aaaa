import { action } from '../../../platform/action.ts';
import { input, longText, personal, secret, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { unitOf } from '../../territory/facts.ts';
import { lockFileByLink } from '../db/application-file.ts';
import { answerQuestion as writeAnswer } from '../db/application-questions.ts';
import { updateApplication } from '../db/application.ts';
import { tellCoordination } from '../mails/application.ts';
import { mayUseLink } from '../permissions.ts';
import { decideMove } from '../rules/application.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** The applicant answers; whoever has to act next hears of it. @de Rückfrage beantworten */
export const answerQuestion = action({
  name: 'members.answer-question',
  input: input({ token: secret(text(200)), version: wholeNumber(), answer: personal(longText(4_000)) }),
  async load(db, { token }) {
    const file = await lockFileByLink(db, token);
    if (!file) return null;
    const { municipality } = file.place;
    return { ...file, name: (await unitOf(db, municipality))?.name ?? municipality };
  },
  may: mayUseLink,
  decide({ application, questionOpen }, deed) {
    const move = decideMove({ state: application.state, questionOpen }, 'answer');
    if (!move.accepted) return move;
    return deed.version === application.version ? accept(deed) : decline('application-changed');
  },
  async save(db, { answer }, { now }, { application, questions, place, name }) {
    const open = questions.find(({ answeredAt }) => answeredAt === null);
    if (open) await writeAnswer(db, open.id, answer, now);
    await updateApplication(db, application.id, { waitingSince: now }, now);
    const layer = application.state === 'recommended' ? { land: null } : place;
    await tellCoordination(
      db,
      layer,
      application,
      { land: 'answered', federation: 'answered' },
      { name },
      now,
    );
    return { about: `members.application:${application.id}`, ...place };
  },
});
