import { en as documents } from '../../../platform/documents/problems.en.ts';
import { answeringEn, mailsEn } from './answering.en.ts';
import type { de } from './de.ts';
import { amendmentsEn, draftingEn } from './drafting.en.ts';
import { denominatorActionsEn, denominatorEn, denominatorRefusalsEn } from './denominator.en.ts';
import { noticesEn, noticeWordsEn } from './notices.en.ts';
import { pagesEn } from './pages.en.ts';
import { positionPagesEn } from './position-pages.en.ts';
import { refusalsEn } from './refusals.en.ts';
import { signingEn, signingActionsEn, signingMailsEn, signingRefusalsEn } from './signing.en.ts';
import { wordsEn } from './words.en.ts';

export const en: typeof de = {
  name: 'Statements',
  refusals: { ...documents, ...refusalsEn, ...denominatorRefusalsEn, ...signingRefusalsEn },
  actions: { ...draftingEn, ...amendmentsEn, ...answeringEn, ...denominatorActionsEn, ...signingActionsEn },
  jobs: {
    'ask-again': 'Ask for consent again',
    'reckon-denominator': 'Reckon the common denominator',
    'remind-signatures': 'Remind of signatures',
    'send-reminders': 'Remind of deadlines of statements',
    'tell-members': 'Tell members what is open',
  },
  mailReasons: {
    signing: 'You receive this mail because a signature of your office is prepared.',
    keeper: 'You receive this mail because you keep a joint text.',
    positions: 'You receive this mail because your municipality is asked for its position.',
    drafting: 'You receive this mail because your municipality can propose amendments to a text.',
    paper: 'You receive this mail because a paper was filed as the signature of your office.',
    'opened-positions': 'You receive this mail because your municipality is asked for its position.',
    'opened-signatures': 'You receive this mail because your municipality can sign.',
    'amendment-arrived': 'You receive this mail because you keep a joint text.',
    'procedure-proposed': 'You receive this mail because your municipality proposed an amendment.',
    'amendment-decided': 'You receive this mail because you proposed or suggested an amendment.',
  },
  mails: { ...mailsEn, ...noticesEn },
  noticeWords: noticeWordsEn,
  reads: {
    amendment: 'One amendment',
    amendments: 'Amendments to a statement',
    clause: 'One clause with its history',
    denominator: 'Common denominator of a statement',
    due: 'What is due with statements',
    edition: 'One edition',
    editions: 'Editions of a statement',
    'kept-clause': 'Forms of a clause',
    'kept-denominator': 'Denominator for the coordination',
    'kept-signing': 'Round of signatures for the coordination',
    'kept-text': 'Forms of a statement',
    'kept-variant': 'Form of a variant',
    'new-statement': 'Form of a new statement',
    'own-response': 'Positions of the own municipality',
    'own-word': 'One own word',
    'own-word-file': 'Document of an own word',
    'position-list': 'Positions by municipality',
    'position-table': 'Table of positions',
    positions: 'Positions per clause',
    proposal: 'Form of an amendment',
    letter: 'The letter of a statement',
    'own-signature': 'Signature of the own municipality',
    signatures: 'Signatures of a statement',
    'signed-paper': 'A signed paper',
    'signing-link': 'A link to sign with',
    statement: 'One statement',
    statements: 'Statements',
    'own-release': 'Form to release positions',
    'kept-amendment': 'Forms about an amendment',
    'own-amendment': 'Forms about the own amendment',
    suggestion: 'Form of a suggestion',
    'kept-own-word': 'Form of an own word',
    'released-own-word': 'Forms to publish an own word',
    'table-form': 'Form of a table of positions',
    upload: 'A checked table of positions',
  },
  words: wordsEn,
  denominator: denominatorEn,
  signing: signingEn,
  signingMails: signingMailsEn,
  ...pagesEn,
  ...positionPagesEn,
};
