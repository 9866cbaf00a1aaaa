import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { coordinationOf } from '../../people/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectFileOf } from '../db/application-file.ts';
import { mayAdvise, mayDecideApplication, mayRecommend } from '../permissions.ts';
import { decideMove, type Move } from '../rules/application.ts';
import { missingOf } from '../rules/missing.ts';
import { turnOf } from '../rules/turn.ts';
import { paperOf } from './paper.ts';

/** One application as those who advise and decide see it. @de Beitrittsantrag */
export const application = read({
  name: 'members.application',
  input: input({ id: id() }),
  async load(db, { id: number }, { today }) {
    const file = await selectFileOf(db, number);
    // An interest whose mailbox nobody has confirmed may be a stranger's joke.
    if (!file || file.application.state === 'interested') return null;
    const { municipality, land } = file.place;
    return {
      ...file,
      name: (await unitOf(db, municipality))?.name ?? municipality,
      landVacant: (await coordinationOf(db, land, today)).length === 0,
    };
  },
  may: mayAdvise,
  show(facts, occasion) {
    const { application: a, contacts, questions, questionOpen, place, name, landVacant } = facts;
    const isPossible = (move: Move) => decideMove({ state: a.state, questionOpen }, move).accepted;
    return {
      id: a.id,
      ...place,
      name,
      state: a.state,
      version: a.version,
      turn: turnOf(a.state, { questionOpen, landVacant }),
      waitingSince: a.waitingSince,
      landVacant,
      missing: missingOf(a, contacts.length),
      mailbox: a.contactEmail,
      unit: a.contactUnit,
      paper: paperOf(a),
      contacts,
      questions,
      remark: a.remark,
      createdAt: a.createdAt,
      submittedAt: a.submittedAt,
      recommendedAt: a.recommendedAt,
      recommendation: a.recommendation,
      recommendedInPlace: a.recommendedInPlace,
      decidedAt: a.decidedAt,
      decisionReason: a.decisionReason,
      erased: a.erasedAt !== null,
      today: occasion.today,
      can: {
        askBack: isPossible('ask-back'),
        recommend: isPossible('recommend') && mayRecommend(occasion, facts).allowed,
        confirm: isPossible('confirm') && mayDecideApplication(occasion, facts).allowed,
        reject: isPossible('reject') && mayDecideApplication(occasion, facts).allowed,
      },
    };
  },
});
