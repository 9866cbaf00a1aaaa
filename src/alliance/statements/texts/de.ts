import { de as documents } from '../../../platform/documents/problems.de.ts';
import { answeringDe, mailsDe } from './answering.de.ts';
import { amendmentsDe, draftingDe } from './drafting.de.ts';
import { denominatorActionsDe, denominatorDe, denominatorRefusalsDe } from './denominator.de.ts';
import { noticesDe, noticeWordsDe } from './notices.de.ts';
import { pagesDe } from './pages.de.ts';
import { positionPagesDe } from './position-pages.de.ts';
import { refusalsDe } from './refusals.de.ts';
import { signingDe, signingActionsDe, signingMailsDe, signingRefusalsDe } from './signing.de.ts';
import { wordsDe } from './words.de.ts';

export const de = {
  name: 'Erklärungen',
  refusals: { ...documents, ...refusalsDe, ...denominatorRefusalsDe, ...signingRefusalsDe },
  actions: { ...draftingDe, ...amendmentsDe, ...answeringDe, ...denominatorActionsDe, ...signingActionsDe },
  jobs: {
    'ask-again': 'Zustimmung neu erbitten',
    'reckon-denominator': 'Gemeinsamen Nenner rechnen',
    'remind-signatures': 'An Unterschriften erinnern',
    'send-reminders': 'An Fristen der Erklärungen erinnern',
    'tell-members': 'Mitgliedern sagen, was offen ist',
  },
  mailReasons: {
    signing: 'Sie erhalten diese E-Mail, weil eine Unterschrift Ihres Amtes vorbereitet ist.',
    keeper: 'Sie erhalten diese E-Mail, weil Sie einen gemeinsamen Text betreuen.',
    positions: 'Sie erhalten diese E-Mail, weil Ihre Kommune nach ihrer Position gefragt ist.',
    drafting: 'Sie erhalten diese E-Mail, weil Ihre Kommune Änderungen an einem Text beantragen kann.',
    paper: 'Sie erhalten diese E-Mail, weil ein Papier als Unterschrift Ihres Amtes eingereicht wurde.',
    'opened-positions': 'Sie erhalten diese E-Mail, weil Ihre Kommune nach ihrer Position gefragt ist.',
    'opened-signatures': 'Sie erhalten diese E-Mail, weil Ihre Kommune unterzeichnen kann.',
    'amendment-arrived': 'Sie erhalten diese E-Mail, weil Sie einen gemeinsamen Text betreuen.',
    'procedure-proposed': 'Sie erhalten diese E-Mail, weil Ihre Kommune eine Änderung beantragt hat.',
    'amendment-decided': 'Sie erhalten diese E-Mail, weil Sie eine Änderung beantragt oder angeregt haben.',
  },
  mails: { ...mailsDe, ...noticesDe },
  noticeWords: noticeWordsDe,
  reads: {
    amendment: 'Ein Änderungsantrag',
    amendments: 'Änderungsanträge einer Erklärung',
    clause: 'Eine Ziffer mit ihrem Verlauf',
    denominator: 'Gemeinsamer Nenner einer Erklärung',
    due: 'Fälliges der Erklärungen',
    edition: 'Eine Fassung',
    editions: 'Fassungen einer Erklärung',
    'kept-clause': 'Formulare einer Ziffer',
    'kept-denominator': 'Nenner für die Koordination',
    'kept-signing': 'Unterschriftenrunde für die Koordination',
    'kept-text': 'Formulare einer Erklärung',
    'kept-variant': 'Formular einer Variante',
    'new-statement': 'Formular einer neuen Erklärung',
    'own-response': 'Positionen der eigenen Kommune',
    'own-word': 'Ein eigenes Wort',
    'own-word-file': 'Dokument eines eigenen Wortes',
    'position-list': 'Positionen nach Kommunen',
    'position-table': 'Tabelle der Positionen',
    positions: 'Positionen je Ziffer',
    proposal: 'Formular eines Änderungsantrags',
    letter: 'Der Brief einer Erklärung',
    'own-signature': 'Unterschrift der eigenen Kommune',
    signatures: 'Unterschriften einer Erklärung',
    'signed-paper': 'Ein unterzeichnetes Papier',
    'signing-link': 'Ein Link zum Unterzeichnen',
    statement: 'Eine Erklärung',
    statements: 'Erklärungen',
    'own-release': 'Formular zur Freigabe der Positionen',
    'kept-amendment': 'Formulare zu einem Änderungsantrag',
    'own-amendment': 'Formulare zum eigenen Änderungsantrag',
    suggestion: 'Formular einer Anregung',
    'kept-own-word': 'Formular eines eigenen Wortes',
    'released-own-word': 'Formulare zur Veröffentlichung eines eigenen Wortes',
    'table-form': 'Formular einer Positionstabelle',
    upload: 'Eine geprüfte Positionstabelle',
  },
  words: wordsDe,
  denominator: denominatorDe,
  signing: signingDe,
  signingMails: signingMailsDe,
  ...pagesDe,
  ...positionPagesDe,
};
