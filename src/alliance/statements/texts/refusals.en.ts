import type { refusalsDe } from './refusals.de.ts';

/** Why something is not possible, and what to do instead. */
export const refusalsEn: typeof refusalsDe = {
  'members-only': 'This text is not public yet. Members and observers, please log in.',
  'changed-meanwhile':
    'Somebody else has saved meanwhile. Please open the page again and enter your change once more.',
  'unknown-land': 'This Land does not exist. Please choose one from the list.',
  'unknown-topic': 'This topic does not exist. Please choose one from the list.',
  'reason-missing': 'Please give the reason in a sentence; members will read it.',
  'step-not-possible':
    'This step is not possible in this phase. Please open the statement again; it shows what can be done now.',
  'statement-over': 'This statement is closed. Please begin a new one for anything new.',
  'text-fixed': 'The text is fixed. Please ask the coordination to take it back to drafting.',
  'number-unreadable': 'Please give a number such as 7 or 7a.',
  'only-once': 'There is one preamble and one closing. Please change the existing part.',
  'at-the-edge': 'This clause already stands at the edge. Please choose the other direction.',
  'amendments-open': 'There are open amendments to this clause. Please decide them first.',
  'nothing-to-freeze': 'The text is still empty. Please insert a clause first.',
  'variant-closed': 'This variant has been decided already.',
  'deadline-in-past': 'This day is over. Please choose a day in the future.',
  'deadlines-out-of-order': 'This deadline lies before that of an earlier phase. Please check the order.',
  'not-drafting':
    'Changes are proposed during drafting only. Please ask the coordination; you can name a condition with your positions.',
  'proposals-closed': 'The deadline for amendments is over. Please ask the coordination to extend it.',
  'clause-removed': 'This clause has been struck. Please open the text again.',
  'wording-changed':
    'The wording has changed since you opened it. Please open the clause again and check your amendment.',
  'frame-stays': 'Preamble and closing can be worded differently, but not struck.',
  'text-missing': 'Please write the wording you want.',
  'nothing-changed': 'This wording stands there already. Please change it.',
  'amendment-closed': 'This amendment has been decided or withdrawn.',
  'already-written-in':
    'This amendment is part of the text already. Please change the clause or restore an earlier wording.',
  'only-changes': 'Only a different wording of a clause can become a variant.',
  'propose-first':
    'Please propose this procedure to the proposing member first; only then can it be decided so.',
  'proposer-insists':
    'The proposing member insists on the amendment. Please put it to a vote, accept it or make it a variant.',
  'wait-for-answer':
    'The proposing member has {days} days to answer. Please wait for the answer or for that time.',
  'vote-result-missing': 'Please give the result of the vote, for example "34 yes, 8 no".',
  'only-a-suggestion': 'A suggestion needs no procedure. Please take it up or leave it.',
  'nothing-to-modify': 'Striking a clause has no wording that could be changed.',
  'modified-text-missing': 'Please write the changed wording; it differs from both others.',
  'nothing-proposed': 'The coordination has not proposed a procedure yet.',
  'nothing-to-write-in': 'There is no accepted amendment to write into this clause.',
  'not-in-positions': 'No positions are asked for on this text at the moment.',
  'deadline-passed': 'The deadline is over. Please ask the coordination to extend it.',
  'not-a-member': 'Your municipality is not asked about this text. Members are.',
  'unknown-clause': 'This clause does not exist in this text. Please open the page again.',
  'text-changed':
    'The wording of clause {number} has changed since you read it. Please open the page again and check your position.',
  'condition-missing': 'Clause {number}: please name the condition under which you would support it.',
  'nothing-said': 'No position is given. Please choose at least one, or say that you take no position.',
  'response-missing': 'Nothing has been prepared yet. Please enter the positions first.',
  'already-released': 'These positions have been released already.',
  'released-stands': 'Your positions are released. Please change them if they should no longer hold.',
  'upload-closed': 'This table has been taken over or dropped already.',
  'table-has-errors':
    'There are {n} errors in the table; only one without errors is taken over. Please correct it and upload it again.',
  'table-without-positions': 'There is no position in the table. Please fill in the template.',
  'answered-meanwhile':
    'A municipality of the table has answered itself meanwhile. Please upload the table again without its row.',
  'own-word-empty': 'Please write a text, name an address or attach a PDF.',
  'own-word-closed': 'This own word is published or withdrawn. Please write another one for anything new.',
  'own-word-hidden': 'This own word is not published yet. Please ask the municipality from which it comes.',
  'not-a-pdf': 'Only a PDF can be attached. Please save the document as one.',
  'conflict-no-clause': 'The text has no clause yet. Please insert one.',
  'amendments-waiting':
    'An accepted amendment to this clause is not yet part of the text. Please write it in first, or take the decision back.',
  'conflict-stranded':
    'Amendment {amendment} belongs to a removed clause and is not settled. Please take the decision back or decide otherwise.',
  'conflict-empty': '"{clause}" has no wording yet. Please write or strike the clause.',
  'conflict-undecided': '"{clause}": amendment {amendment} is undecided. Please decide it.',
  'conflict-not-written-in':
    '"{clause}": amendment {amendment} is accepted but not part of the text yet. Please write it in.',
  'conflict-outdated':
    '"{clause}": amendment {amendment} changes words that no longer stand so. Please take the decision back and settle the wording.',
  'conflict-same-words':
    '"{clause}": amendments {one} and {other} change the same words. Please accept one of them with changes.',
  'conflict-removed-and-changed':
    '"{clause}": amendment {one} strikes what amendment {other} changes. Please decide one of them anew.',
  'conflict-open-variants':
    '"{clause}": variants are still to be chosen ({count}). Please choose or drop them.',
  'conflict-number-twice': '"{clause}": the number {number} stands twice. Please renumber.',
  'conflict-number-order': '"{clause}": the number {number} is out of order. Please renumber.',
  'conflict-reference-missing':
    '"{clause}" refers to clause {number}, which does not exist. Please correct the reference.',
};
