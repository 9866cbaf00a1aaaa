import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideInterest, type InterestFacts } from './interest.ts';

const flensburg = { key: '01001000', country: 'DE' };
const facts = (over: Partial<InterestFacts> = {}): InterestFacts => ({
  units: [flensburg],
  member: 'no',
  open: [],
  mailsToday: 0,
  mailsTodayToFirst: 0,
  ...over,
});
const first = { id: 7, state: 'preparing', contactEmail: 'erste@stadt.example' } as const;
const unconfirmed = { id: 8, state: 'interested', contactEmail: 'fremd@stadt.example' } as const;
const mine = 'ich@stadt.example';

const table: [string, InterestFacts, unknown][] = [
  ['a new way in', facts(), { answer: 'new' }],
  ['nobody has this name', facts({ units: [] }), 'members.unknown-municipality'],
  ['three have it', facts({ units: [flensburg, flensburg, flensburg] }), 'members.namesakes'],
  ['a place abroad', facts({ units: [{ key: 'IT:082053', country: 'IT' }] }), 'members.municipality-abroad'],
  ['already a member', facts({ member: 'yes' }), { answer: 'member' }],
  ['a membership that is suspended', facts({ member: 'suspended' }), { answer: 'member' }],
  [
    'somebody else is on the way',
    facts({ open: [first] }),
    { answer: 'second', application: 7, tellFirst: true },
  ],
  [
    'the first one has heard enough today',
    facts({ open: [first], mailsTodayToFirst: 3 }),
    { answer: 'second', application: 7, tellFirst: false },
  ],
  ['an unconfirmed stranger does not block', facts({ open: [unconfirmed] }), { answer: 'new' }],
  [
    'the same mailbox again',
    facts({ open: [{ ...first, contactEmail: mine }] }),
    { answer: 'again', application: 7 },
  ],
  [
    'the same mailbox, not confirmed yet',
    facts({ open: [first, { ...unconfirmed, contactEmail: mine }] }),
    { answer: 'again', application: 8 },
  ],
  ['the third mail of the day', facts({ mailsToday: 2 }), { answer: 'new' }],
  ['the fourth', facts({ mailsToday: 3 }), { answer: 'silent' }],
  ['the fourth to a member', facts({ mailsToday: 3, member: 'yes' }), { answer: 'silent' }],
];

describe('a sign of interest', () => {
  for (const [name, given, expected] of table)
    it(name, () => {
      const decision = decideInterest(given, mine);
      assert.deepEqual(decision.accepted ? decision.deed : decision.reason, expected);
    });
});
