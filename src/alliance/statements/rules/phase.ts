import type { Phase } from '../types.ts';

/** What can happen to a statement as a whole. @de Schritt einer Erklärung */
export type PhaseMove =
  | 'open-positions'
  | 'redraft'
  | 'finish-text'
  | 'open-signatures'
  | 'send'
  | 'record-answer'
  | 'drop';

/**
 * Which phase follows on which step; what is missing is not possible. The way back to drafting stays open until the text
 * is sent; a short appeal may become final without a round of positions.
 *
 * @de Gang einer Erklärung
 * @source erklaerungen#phasen
 */
export const nextPhases: Record<PhaseMove, Partial<Record<Phase, Phase>>> = {
  'open-positions': { drafting: 'positions', final: 'positions' },
  redraft: { positions: 'drafting', final: 'drafting', signatures: 'drafting' },
  'finish-text': { drafting: 'final', positions: 'final' },
  'open-signatures': { final: 'signatures' },
  send: { signatures: 'sent' },
  'record-answer': { sent: 'answered' },
  drop: { drafting: 'dropped', positions: 'dropped', final: 'dropped', signatures: 'dropped' },
};

/** What people do with a text. @de Arbeit am Text */
export type Work =
  | 'edit-text'
  | 'edit-frame'
  | 'propose-amendment'
  | 'decide-amendment'
  | 'take-position'
  | 'own-word'
  | 'set-deadlines';

/**
 * What may be done in which phase. Title and kind are read by whoever signs, so they lie fixed from the signatures on.
 *
 * @de Arbeit je Phase
 * @source erklaerungen#phasen
 */
export const workIn: Record<Phase, readonly Work[]> = {
  drafting: ['edit-text', 'edit-frame', 'propose-amendment', 'decide-amendment', 'own-word', 'set-deadlines'],
  positions: ['edit-frame', 'take-position', 'own-word', 'set-deadlines'],
  final: ['edit-frame', 'own-word', 'set-deadlines'],
  signatures: ['own-word', 'set-deadlines'],
  sent: ['own-word', 'set-deadlines'],
  answered: ['own-word'],
  dropped: [],
};

/** Whether the phase allows it. @de Erlaubt in der Phase @source erklaerungen#phasen */
export const allows = (phase: Phase, work: Work): boolean => workIn[phase].includes(work);
