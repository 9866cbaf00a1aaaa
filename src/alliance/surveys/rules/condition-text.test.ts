import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../questionnaire-types.ts';
import { readCondition, writeCondition } from './condition-text.ts';

const yesNo = new Set(['bereit']);
const read: [string, Condition][] = [
  ["${a} = 'x'", { op: 'eq', question: 'a', value: 'x' }],
  ['${a} = 3', { op: 'eq', question: 'a', value: 3 }],
  ["${bereit} = 'yes'", { op: 'eq', question: 'bereit', value: true }],
  ["${a} = 'yes'", { op: 'eq', question: 'a', value: 'yes' }],
  ['${plaetze} > 0', { op: 'gt', question: 'plaetze', value: 0 }],
  ['${a} > -1.5', { op: 'gt', question: 'a', value: -1.5 }],
  ["selected(${gruppen}, 'umf')", { op: 'includes', question: 'gruppen', value: 'umf' }],
  ["${a} != 'x'", { op: 'not', of: { op: 'eq', question: 'a', value: 'x' } }],
  ["not(selected(${g}, 'u'))", { op: 'not', of: { op: 'includes', question: 'g', value: 'u' } }],
  [
    '${a} = 1 or ${b} = 2 and ${c} > 3',
    {
      op: 'or',
      of: [
        { op: 'eq', question: 'a', value: 1 },
        {
          op: 'and',
          of: [
            { op: 'eq', question: 'b', value: 2 },
            { op: 'gt', question: 'c', value: 3 },
          ],
        },
      ],
    },
  ],
  [
    '(${a} = 1 or ${b} = 2) and ${c} > 3',
    {
      op: 'and',
      of: [
        {
          op: 'or',
          of: [
            { op: 'eq', question: 'a', value: 1 },
            { op: 'eq', question: 'b', value: 2 },
          ],
        },
        { op: 'gt', question: 'c', value: 3 },
      ],
    },
  ],
];
const refused = [
  '',
  '${a}',
  '${a} =',
  "${a} > 'x'",
  '${a} < 3',
  'process.exit(1)',
  "${a} = 'x' and",
  '(${a} = 1',
  '${a} = 1)',
  "selected('x', ${a})",
  "regex(${a}, '.*')",
  '${a} = 1; drop',
];

describe('conditions as text', () => {
  for (const [text, condition] of read)
    it(text, () => {
      assert.deepEqual(readCondition(text, yesNo), { ok: true, condition });
      assert.deepEqual(readCondition(writeCondition(condition), yesNo), { ok: true, condition });
    });
  for (const text of refused) it(`refuses ${text}`, () => assert.equal(readCondition(text).ok, false));
});
