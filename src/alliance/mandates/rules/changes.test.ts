import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Change, changesOf, itemIn } from './changes.ts';

const vote = { kind: 'counted', yes: 20, no: 5, abstain: null };
const scope = {
  id: 7,
  act: 'act',
  topics: ['admission'],
  groups: [],
  programmes: [],
  limit: 50,
  per: 'total',
};
const item = { id: 3, number: '2', text: 'Die Stadt nimmt auf.', vote, scopes: [scope], conditions: [] };
const sent = {
  id: 3,
  version: 4,
  number: '2',
  text: 'Die Stadt nimmt auf.',
  voteKind: 'counted',
  voteYes: 20,
  voteNo: 5,
  voteAbstain: null,
  act: 'act',
  topics: ['admission'],
  limit: 50,
  per: 'total',
  programmes: null,
  conditions: [],
};

describe('changesOf', () => {
  const cases: [string, Record<string, unknown>, Change[]][] = [
    ['a first entry has nothing before it', { title: 'Neu' }, []],
    ['a form that was sent unchanged', { ...sent, before: item }, []],
    [
      'other words',
      { ...sent, text: 'Die Stadt nimmt gern auf.', before: item },
      [{ field: 'text', before: ['Die Stadt nimmt auf.'], after: ['Die Stadt nimmt gern auf.'] }],
    ],
    [
      'a number inside the scope',
      { ...sent, limit: null, before: item },
      [{ field: 'limit', before: ['50'], after: [] }],
    ],
    [
      'the vote inside the item',
      { ...sent, voteYes: 21, before: item },
      [{ field: 'voteYes', before: ['20'], after: ['21'] }],
    ],
    [
      'the order of topics is no change, one more is',
      { ...sent, topics: ['resettlement', 'admission'], before: item },
      [{ field: 'topics', before: ['admission'], after: ['admission', 'resettlement'] }],
    ],
    [
      'an item that said nothing yet',
      { id: 3, act: 'appeal', topics: ['admission'], groups: [], before: { ...item, scopes: [] } },
      [
        { field: 'act', before: [], after: ['appeal'] },
        { field: 'topics', before: [], after: ['admission'] },
      ],
    ],
    [
      'programmes are sent line by line',
      { programmes: 'nest\r\nlap sh', before: { ...item, scopes: [{ ...scope, programmes: ['nest'] }] } },
      [{ field: 'programmes', before: ['nest'], after: ['nest', 'lap sh'] }],
    ],
    [
      'the day of a realisation',
      {
        item: 3,
        realisation: 'done',
        day: '2026-03-01',
        before: { number: '2', realisation: 'open', realisedOn: null },
      },
      [
        { field: 'realisation', before: ['open'], after: ['done'] },
        { field: 'day', before: [], after: ['2026-03-01'] },
      ],
    ],
    [
      'a document that was replaced',
      { resolution: 1, document: 'sha256:5eb6', before: { document: null } },
      [],
    ],
    [
      'an item that was removed',
      { id: 3, version: 4, before: item },
      [{ field: 'text', before: ['2. Die Stadt nimmt auf.'], after: [] }],
    ],
  ];
  for (const [name, details, expected] of cases)
    it(name, () => assert.deepEqual(changesOf(details), expected));
});

describe('itemIn', () => {
  for (const [name, details, expected] of [
    ['sent with the deed', { number: '2a', before: { number: '2' } }, '2a'],
    ['known from before', { id: 3, before: { number: '2' } }, '2'],
    ['the whole resolution', { title: 'Neu', before: { title: 'Alt' } }, null],
    ['a first entry', { title: 'Neu' }, null],
  ] as const)
    it(name, () => assert.equal(itemIn(details), expected));
});
