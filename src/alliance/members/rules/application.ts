import { accept, type Decision, type Declined, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';
import type { ApplicationState } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** What can happen to an application. */
export type Move =
  | 'confirm-interest'
  | 'edit'
  | 'submit'
  | 'answer'
  | 'withdraw'
  | 'ask-back'
  | 'recommend'
  | 'confirm'
  | 'reject'
  | 'expire';

/** Which state follows on which move; what is missing is not possible. */
export const nextStates: Record<Move, Partial<Record<ApplicationState, ApplicationState>>> = {
  'confirm-interest': { interested: 'preparing' },
  // What is submitted may be changed again while a question is open.
  edit: { preparing: 'preparing', submitted: 'submitted', recommended: 'recommended' },
  submit: { preparing: 'submitted' },
  answer: { submitted: 'submitted', recommended: 'recommended' },
  withdraw: {
    interested: 'withdrawn',
    preparing: 'withdrawn',
    submitted: 'withdrawn',
    recommended: 'withdrawn',
  },
  'ask-back': { submitted: 'submitted', recommended: 'recommended' },
  recommend: { submitted: 'recommended' },
  confirm: { recommended: 'confirmed' },
  reject: { submitted: 'rejected', recommended: 'rejected' },
  expire: { interested: 'expired', preparing: 'expired' },
};

/**
 * The way of a municipality into the alliance: interest, preparation, submission, recommendation by the Land
 * coordination, confirmation by the federation. An open question holds recommendation and confirmation back.
 *
 * @de Gang eines Beitrittsantrags
 * @source beitritt#gang
 */
export const decideMove = (
  { state, questionOpen }: { state: ApplicationState; questionOpen: boolean },
  move: Move,
): Decision<ApplicationState> => {
  const next = nextStates[move][state];
  if (!next) return whyNot(state, move);
  if (move === 'edit' && state !== 'preparing' && !questionOpen) return decline('already-submitted');
  if (move === 'answer' && !questionOpen) return decline('no-question');
  if (questionOpen && (move === 'ask-back' || move === 'recommend' || move === 'confirm'))
    return decline('question-open');
  return accept(next);
};

const whyNot = (state: ApplicationState, move: Move): Declined => {
  switch (state) {
    case 'confirmed':
    case 'rejected':
    case 'withdrawn':
    case 'expired':
      return decline('application-ended');
    case 'interested':
      return decline('interest-unconfirmed');
    case 'preparing':
      return decline(move === 'confirm-interest' ? 'interest-confirmed' : 'not-submitted');
    case 'submitted':
      return decline(move === 'confirm' ? 'not-recommended' : 'already-submitted');
    case 'recommended':
      return decline(move === 'recommend' ? 'already-recommended' : 'already-submitted');
  }
};

/** A change of what the applicant wrote: allowed now, and made to what is still stored. @de Antrag bearbeiten @source beitritt#gang */
export const decideEdit = <Deed extends { version: number }>(
  {
    application,
    questionOpen,
  }: { application: { state: ApplicationState; version: number }; questionOpen: boolean },
  deed: Deed,
): Decision<Deed> => {
  const move = decideMove({ state: application.state, questionOpen }, 'edit');
  if (!move.accepted) return move;
  return deed.version === application.version ? accept(deed) : decline('application-changed');
};
