import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MandateFacts } from '../../mandates/rules/hold.ts';
import { mandates } from '../mandate.fixture.ts';
import { offer, programme } from '../offer.fixture.ts';
import { usesOfTakings } from './takings.ts';

const programmes = [programme(1, { name: 'Bund' }), programme(2, { name: 'Land' })];
const took = (number: number, day = '2026-03-02') => ({ number, day });

describe('usesOfTakings', () => {
  const cases: [why: string, takings: ReturnType<typeof took>[], facts: MandateFacts, uses: string][] = [
    ['nothing taken', [], mandates({ limit: 5 }), ''],
    ['two of five', [took(2)], mandates({ limit: 5 }), '10:2@2026-03-02'],
    [
      'two pledges',
      [took(2), took(1, '2026-04-01')],
      mandates({ limit: 5 }),
      '10:2@2026-03-02 10:1@2026-04-01',
    ],
    [
      'the second goes on where the first ended',
      [took(2), took(2)],
      mandates({ limit: 2 }, { limit: 2 }),
      '10:2@2026-03-02 20:2@2026-03-02',
    ],
    ['a mandate that is gone', [took(2)], mandates(), ''],
  ];
  for (const [why, takings, facts, uses] of cases)
    it(why, () => {
      const found = usesOfTakings(offer({ programmes: [1, 2] }), takings, {
        mandates: facts,
        place: { municipality: '01001000', land: '01' },
        programmes,
      });
      assert.equal(found.map(({ scope, number, day }) => `${scope}:${number}@${day}`).join(' '), uses);
    });
});
