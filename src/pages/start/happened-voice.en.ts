import type { happenedVoiceDe } from './happened-voice.de.ts';

/** What happened with offers bundled, statements and the correspondence about them, by action: once, and {n} times on one day. */
export const happenedVoiceEn: Record<keyof typeof happenedVoiceDe, [once: string, often: string]> = {
  'admissions.send-reminders': ['Reminded of a request', 'Reminded of {n} requests'],
  'admissions.void-published': [
    'A published count of arrivals taken back',
    '{n} published counts of arrivals taken back',
  ],
  'correspondence.reopen-thread': ['A thread reopened', '{n} threads reopened'],
  'correspondence.send-reminders': [
    'Reminded of a deadline in the correspondence',
    'Reminded of deadlines in the correspondence {n} times',
  ],
  'correspondence.set-deadline': ['A deadline set for an authority', '{n} deadlines set for authorities'],
  'offers.answer-question': [
    'A question about a pooled offer answered',
    '{n} questions about pooled offers answered',
  ],
  'offers.ask-about-snapshot': [
    'A question about a pooled offer asked',
    '{n} questions about pooled offers asked',
  ],
  'offers.cancel-freezing': [
    'Freezing a pooled offer cancelled',
    'Freezing pooled offers cancelled {n} times',
  ],
  'offers.check-snapshot': ['A file of a pooled offer checked', '{n} files of pooled offers checked'],
  'offers.drop-snapshot': ['A pooled offer dropped', '{n} pooled offers dropped'],
  'offers.freeze-again': ['A pooled offer frozen anew', '{n} pooled offers frozen anew'],
  'offers.keep-snapshot': ['A pooled offer kept', '{n} pooled offers kept'],
  'offers.prepare-snapshot': ['A pooled offer prepared', '{n} pooled offers prepared'],
  'offers.release-snapshot': ['A pooled offer released', '{n} pooled offers released'],
  'offers.withdraw-snapshot': ['A pooled offer withdrawn', '{n} pooled offers withdrawn'],
  'statements.add-variant': ['A variant of a clause added', '{n} variants of clauses added'],
  'statements.answer-procedure': ['A proposed procedure answered', '{n} proposed procedures answered'],
  'statements.apply-positions': ['A table of positions taken over', '{n} tables of positions taken over'],
  'statements.drop-positions': ['A table of positions dropped', '{n} tables of positions dropped'],
  'statements.edit-own-word': ['An own word changed', '{n} changes to own words'],
  'statements.edit-statement': ['A statement changed', '{n} changes to statements'],
  'statements.file-signed-paper': ['A signed paper filed', '{n} signed papers filed'],
  'statements.keep-denominator': [
    'A reckoning of the common denominator kept',
    '{n} reckonings of the common denominator kept',
  ],
  'statements.move-clause': ['A clause moved', 'Clauses moved {n} times'],
  'statements.propose-procedure': ['A procedure proposed', '{n} procedures proposed'],
  'statements.reckon-denominator': [
    'The common denominator reckoned',
    'The common denominator reckoned {n} times',
  ],
  'statements.remind-signatures': ['Reminded of a signature', 'Reminded of signatures {n} times'],
  'statements.remove-clause': ['A clause removed', '{n} clauses removed'],
  'statements.renumber-clauses': ['Clauses renumbered', 'Clauses renumbered {n} times'],
  'statements.send-reminders': [
    'Reminded of a deadline of a statement',
    'Reminded of deadlines of statements {n} times',
  ],
  'statements.set-deadlines': ['Deadlines of a statement set', 'Deadlines of statements set {n} times'],
  'statements.settle-variant': ['A variant decided', '{n} variants decided'],
  'statements.stay-silent': ['Chosen to take no position', 'Chosen to take no position {n} times'],
  'statements.stop-denominator': [
    'Reckoning the denominator stopped',
    'Reckoning the denominator stopped {n} times',
  ],
  'statements.upload-positions': ['A table of positions uploaded', '{n} tables of positions uploaded'],
  'statements.withdraw-own-word': ['An own word withdrawn', '{n} own words withdrawn'],
  'statements.write-own-word': ['An own word written', '{n} own words written'],
};
