import { input, secret, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { coordinationOf } from '../../people/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectFileByLink } from '../db/application-file.ts';
import { mayAskToJoin } from '../permissions.ts';
import { decideMove } from '../rules/application.ts';
import { councilNameOf } from '../rules/council-name.ts';
import { missingOf } from '../rules/missing.ts';
import { turnOf } from '../rules/turn.ts';
import { paperOf } from './paper.ts';

/**
 * The applicant's workplace behind the personal link. An expired link shows nothing but that it has expired, so that a
 * new one can be sent to the mailbox.
 *
 * @de Eigener Beitrittsantrag
 */
export const ownApplication = read({
  name: 'members.own-application',
  input: input({ token: secret(text(200)) }),
  async load(db, { token }, { today }) {
    const file = await selectFileByLink(db, token);
    if (!file) return { file: null };
    const { municipality, land } = file.place;
    return {
      file,
      unit: await unitOf(db, municipality),
      landVacant: (await coordinationOf(db, land, today)).length === 0,
    };
  },
  may: mayAskToJoin,
  show(facts, { now }, { token }) {
    if (!facts.file) return { link: 'unknown' as const, token };
    const { file, unit, landVacant } = facts;
    const { application, contacts, questionOpen, questions, place } = file;
    if (application.linkExpiresAt <= now) return { link: 'expired' as const, token };
    const { state } = application;
    const isPossible = (move: 'edit' | 'submit' | 'answer' | 'withdraw' | 'confirm-interest') =>
      decideMove({ state, questionOpen }, move).accepted;
    return {
      link: 'valid' as const,
      token,
      until: application.linkExpiresAt,
      name: unit?.name ?? place.municipality,
      municipality: place.municipality,
      state,
      version: application.version,
      turn: turnOf(state, { questionOpen, landVacant }),
      waitingSince: application.waitingSince,
      missing: missingOf(application, contacts.length),
      paper: paperOf(application),
      councilSuggestion: unit ? councilNameOf(unit) : '',
      remark: application.remark,
      contacts,
      questions: questions.map(({ id, question, askedAt, answer, answeredAt }) => ({
        id,
        question,
        askedAt,
        answer,
        answeredAt,
      })),
      decisionReason: application.decisionReason,
      erased: application.erasedAt !== null,
      can: {
        confirm: isPossible('confirm-interest'),
        edit: isPossible('edit'),
        submit: isPossible('submit'),
        answer: isPossible('answer'),
        withdraw: isPossible('withdraw'),
      },
    };
  },
  confidential: true,
});
