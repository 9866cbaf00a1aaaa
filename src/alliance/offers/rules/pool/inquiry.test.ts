import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type InquiryFields, inquiryFrom, useName } from './inquiry.ts';

const fields = (more: Partial<InquiryFields> = {}): InquiryFields => ({
  programm: [],
  gruppe: [],
  land: [],
  von: null,
  bis: null,
  zahl: {},
  verhaeltnis: false,
  ...more,
});

describe('a question as it stands in an address', () => {
  it('nothing chosen is one use: whichever programme, whoever, this month', () =>
    assert.deepEqual(inquiryFrom(fields(), '2026-03-02'), {
      uses: [{ programme: null, group: null, wanted: 0 }],
      asRatio: false,
      lands: [],
      from: '2026-03',
      to: '2026-03',
    }));
  it('every programme with every group, each with its number', () => {
    const zahl = {
      [useName({ programme: 3, group: 'umf' })]: '1.250',
      [useName({ programme: 9, group: null })]: '7',
    };
    const { uses } = inquiryFrom(
      fields({ programm: [3, 4], gruppe: ['umf', 'families'], zahl }),
      '2026-03-02',
    );
    assert.deepEqual(
      uses.map(({ programme, group, wanted }) => [programme, group, wanted]),
      [
        [3, 'umf', 1250],
        [3, 'families', 0],
        [4, 'umf', 0],
        [4, 'families', 0],
      ],
    );
  });
  for (const [typed, wanted] of [
    ['', 0],
    ['-5', 0],
    ['fünf', 0],
    ['5,5', 0],
    ['9999999', 1_000_000],
    ['99999999999', 0],
    ['1 000', 1000],
  ] as const)
    it(`„${typed}“ is ${wanted}`, () =>
      assert.equal(inquiryFrom(fields({ zahl: { '0-': typed } }), '2026-03-02').uses[0]?.wanted, wanted));
});
