import type { refusalsDe } from './refusals.de.ts';

export const refusalsEn: typeof refusalsDe = {
  'resolved-in-future': 'The day lies in the future. Please record the resolution when it has been taken.',
  'resolution-known': 'This resolution is recorded already: same number, same day, same body.',
  'votes-missing': 'Please give the votes for and against, or choose “not counted”.',
  'votes-not-counted': 'You have given votes. Please choose “counted” or clear the numbers.',
  'vote-does-not-adopt':
    'These votes adopt nothing: more votes for than against are needed. Please check the numbers and the result.',
  'not-unanimous': 'Unanimous means without a vote against. Please check the votes against.',
  'items-were-adopted':
    'Some items are recorded as adopted. Please choose “partly adopted” or change the items first.',
  'items-were-rejected':
    'Some items are recorded as rejected. Please choose “partly adopted” or change the items first.',
  'order-changed-meanwhile':
    'This entry has been changed in the meantime. Please open it again and check what has changed.',
  'changed-meanwhile':
    'This resolution has been changed in the meantime. Please open it again and check what has changed.',
  'scope-without-effect':
    'An item without effect has no topic and no number. Please choose “permits” or “excludes”, or clear the scope.',
  'act-missing': 'Please choose what the item permits or excludes: to appeal, to cooperate or to act.',
  'topic-missing': 'Please choose at least one topic.',
  'unknown-topic': 'There is no such topic. Please choose from the list.',
  'unknown-group': 'There is no such group. Please choose from the list.',
  'valid-before-resolution':
    'The item cannot hold before the day of the resolution. Please check “valid from”.',
  'ends-before-beginning': 'The last day lies before the first. Please check both days.',
  'adopted-in-rejected':
    'The paper is recorded as rejected. If this item was adopted, first choose “partly adopted” for the paper.',
  'rejected-in-adopted':
    'The paper is recorded as adopted. If this item was rejected, first choose “partly adopted” for the paper.',
  'rejected-gives-nothing':
    'A rejected item permits nothing. Please clear validity, conditions and number; the topic may stay, so that it is found.',
  'exclusion-is-plain':
    'An exclusion has no condition and no number. If something is permitted only under conditions, choose “permits” with that condition.',
  'condition-words-missing': 'Please give the condition in the words of the resolution.',
  'contradicts-item':
    'This item contradicts item {number} of the same resolution: one permits what the other excludes. Please check both.',
  'number-taken': 'Another item of this resolution has this number already.',
  'item-in-use': 'An offer or another deed rests on this item already. It can be changed but not removed.',
  'nowhere-to-move': 'This item stands at the edge of the list already.',
  'nothing-to-realise': 'This item was rejected; there is nothing to realise.',
  'realisation-day-missing': 'Please give the day.',
  'realised-in-future': 'The day lies in the future. Please record it when it has happened.',
  'realised-before-resolution': 'The day lies before the resolution. Please check it.',
  'evidence-missing': 'Please give evidence, for example a report or an address.',
  'foreign-resolution': 'The other resolution belongs to another municipality.',
  'same-resolution': 'A resolution cannot change itself.',
  'relation-backwards':
    'The other resolution is the later one. Please open the later one and relate from there.',
  'rejected-changes-nothing': 'This resolution was rejected and therefore changes no other.',
  'foreign-item': 'This item does not belong to the chosen resolution.',
  'effect-before-resolution': 'The effect cannot begin before the day of the resolution.',
  'only-renewals-end': 'Only a renewal has a last day. Please clear “until and including”.',
  'relation-known': 'This relation is recorded already.',
  'document-too-large': 'The document is larger than 10 MB. Please make it smaller.',
  'not-a-document':
    'PDF, Word (.docx) and pictures (.png) are accepted. By its content this file is none of them.',
  'nothing-to-check': 'The resolution has no items yet. Please record them first.',
  'unknown-place':
    'There is no placeholder “{place}”. Possible are kommune, gremium, leitung, land, einwohnende and datum in braces.',
  'place-open':
    'The placeholder “{place}” is still open. Please replace it before the text goes to the council office.',
  'model-retired': 'This model is no longer offered.',
  'already-adopted': 'Your municipality has taken this model over already. You find it on the model’s page.',
  'already-resolved': 'A resolution has come of this already; its text stays as it is.',
  'key-taken': 'This short key exists already.',
  'unknown-parent': 'There is no such parent entry. Please choose from the list.',
  'below-itself': 'An entry cannot stand below itself.',
  'verified-needs-land':
    'Only the law of one Land can be checked. Please choose the Land or leave out “checked”.',
};
