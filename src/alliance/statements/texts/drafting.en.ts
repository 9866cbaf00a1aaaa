import type { amendmentsDe, draftingDe } from './drafting.de.ts';
import { wordsEn as words } from './words.en.ts';

const about = {
  title: { label: 'Title' },
  purpose: { label: 'What for', hint: 'In two sentences: what the text is to achieve' },
  kind: { label: 'Kind', options: words.kind },
  addressee: { label: 'To whom', hint: 'As far as it is known, for example a ministry' },
  embargo: { label: 'Do not publish the final text before it is sent' },
};
const clause = {
  number: { label: 'Number', hint: 'As printed: 3 or 3a. Preamble and closing have none.' },
  label: { label: 'Catchword', hint: 'For tables; no part of the text' },
  text: { label: 'Wording', hint: 'May stay empty until the text is finished' },
  topics: { label: 'Topics', hint: 'The mandates of the members are asked about these' },
  act: { label: 'What supporting it means', options: words.act },
};

export const draftingEn: typeof draftingDe = {
  'begin-statement': {
    title: 'Begin a statement',
    lead: 'The text grows clause by clause. Members read along and propose amendments.',
    submit: 'Begin',
    done: 'The statement has been created. Now insert the first clause.',
    fields: {
      ...about,
      land: { label: 'For one Land only', hint: 'Empty: for the whole alliance' },
      until: { label: 'Amendments until' },
    },
  },
  'edit-statement': {
    title: 'Change the facts of the statement',
    submit: 'Save',
    done: 'The facts have been saved.',
    fields: { ...about, id: { label: 'Statement' }, version: { label: 'Version' } },
  },
  'set-deadlines': {
    title: 'Set deadlines',
    lead: 'Reminders go out a week ahead and on the day. Empty means: no deadline.',
    submit: 'Save',
    done: 'The deadlines have been saved.',
    fields: {
      id: { label: 'Statement' },
      version: { label: 'Version' },
      drafting: { label: 'Amendments until' },
      positions: { label: 'Positions until' },
      final: { label: 'Final text until' },
      signatures: { label: 'Signatures until' },
      sent: { label: 'Answer expected until' },
      answered: { label: 'Evaluation until' },
    },
  },
  'change-phase': {
    title: 'Change the phase',
    submit: 'Go on',
    done: 'The statement is in its new phase.',
    fields: {
      id: { label: 'Statement' },
      version: { label: 'Version' },
      move: { label: 'Step', options: words.move },
      reason: { label: 'Reason', hint: 'Needed when it goes back to drafting or no further' },
    },
  },
  'freeze-edition': {
    title: 'Freeze an edition',
    lead: 'The whole text is kept with a hash. It can be changed further afterwards.',
    submit: 'Freeze',
    done: 'The edition has been frozen.',
    fields: {
      id: { label: 'Statement' },
      note: { label: 'Occasion', hint: 'For example "after the meeting"' },
    },
  },
  'add-clause': {
    title: 'Insert a clause',
    submit: 'Insert',
    done: 'The part has been inserted.',
    fields: {
      ...clause,
      statement: { label: 'Statement' },
      kind: { label: 'Part', options: words.clauseKind },
      after: { label: 'Behind', hint: 'Empty: at the end' },
    },
  },
  'edit-clause': {
    title: 'Change a clause',
    lead: 'Every earlier wording is kept.',
    submit: 'Save',
    done: 'The clause has been saved.',
    fields: {
      ...clause,
      id: { label: 'Clause' },
      version: { label: 'Version' },
      reason: { label: 'Reason for the change', hint: 'Stands with the earlier wordings' },
    },
  },
  'move-clause': {
    title: 'Move a clause',
    lead: 'Its number stays until the text is renumbered.',
    submit: 'Move',
    done: 'The clause has been moved.',
    fields: {
      id: { label: 'Clause' },
      direction: { label: 'Direction', options: { up: 'up', down: 'down' } },
    },
  },
  'renumber-clauses': {
    title: 'Renumber',
    lead: 'The clauses get the numbers 1, 2, 3 in the order in which they stand. References in the text do not change.',
    submit: 'Renumber',
    done: 'The clauses have been renumbered.',
    fields: { statement: { label: 'Statement' } },
  },
  'remove-clause': {
    title: 'Strike a clause',
    lead: 'The clause disappears from the text. Its wordings stay in the frozen editions.',
    submit: 'Strike',
    done: 'The clause has been struck.',
    fields: { id: { label: 'Clause' }, version: { label: 'Version' } },
  },
  'add-variant': {
    title: 'Add a variant',
    submit: 'Add',
    done: 'The variant can be chosen now.',
    fields: {
      clause: { label: 'Clause' },
      label: { label: 'Catchword' },
      text: { label: 'Wording' },
      reason: { label: 'Reason' },
    },
  },
  'settle-variant': {
    title: 'Decide on a variant',
    lead: 'Choosing a variant makes it the wording of the clause and drops the others.',
    submit: 'Decide',
    done: 'The variant has been decided.',
    fields: {
      id: { label: 'Variant' },
      version: { label: 'Version' },
      verdict: { label: 'Decision', options: { choose: 'choose', drop: 'drop' } },
    },
  },
};

const amended = {
  clause: { label: 'Clause' },
  version: { label: 'Wording' },
  kind: { label: 'What is wanted', options: words.amendmentKind },
  text: { label: 'Wording wanted', hint: 'The whole wording of the clause; empty for "strike"' },
  reason: { label: 'Reason' },
};
const amendment = { id: { label: 'Amendment' }, version: { label: 'Version' } };

export const amendmentsEn: typeof amendmentsDe = {
  'propose-amendment': {
    title: 'Propose an amendment',
    lead: 'You speak for your municipality. The coordination proposes a procedure, you answer.',
    submit: 'Propose',
    done: 'The amendment has been proposed.',
    fields: amended,
  },
  'suggest-amendment': {
    title: 'Suggest a change',
    lead: 'A suggestion may be taken up; nobody has to decide it.',
    submit: 'Suggest',
    done: 'Thank you, the suggestion stands with the text.',
    fields: amended,
  },
  'propose-procedure': {
    title: 'Propose a procedure',
    lead: 'The proposing member reads it and answers before anything is decided.',
    submit: 'Propose',
    done: 'The procedure has been proposed.',
    fields: {
      ...amendment,
      procedure: { label: 'Proposal', options: words.procedure },
      text: { label: 'Changed wording', hint: 'For "accept with changes" only' },
      note: { label: 'Explanation' },
    },
  },
  'answer-procedure': {
    title: 'Answer the proposed procedure',
    lead: 'If you insist on your amendment, it cannot be rejected or changed without a vote.',
    submit: 'Answer',
    done: 'Your answer has been saved.',
    fields: {
      ...amendment,
      answer: { label: 'Answer', options: words.answer },
      note: { label: 'Remark' },
    },
  },
  'decide-amendment': {
    title: 'Decide the amendment',
    submit: 'Decide',
    done: 'The decision has been saved.',
    fields: {
      ...amendment,
      decision: { label: 'Decision', options: words.procedure },
      note: { label: 'Remark', hint: 'After a vote: its result' },
    },
  },
  'withdraw-amendment': {
    title: 'Withdraw the amendment',
    lead: 'It stays visible but is not decided any more.',
    submit: 'Withdraw',
    done: 'The amendment has been withdrawn.',
    fields: amendment,
  },
  'write-in-amendments': {
    title: 'Write in accepted amendments',
    lead: 'All accepted amendments to this clause become one new wording.',
    submit: 'Write in',
    done: 'The changes are part of the text.',
    fields: { clause: { label: 'Clause' } },
  },
};
