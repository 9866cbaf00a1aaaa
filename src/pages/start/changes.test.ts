import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contexts } from '../../alliance/contexts.ts';
import { happened, toldChanges } from './changes.ts';

const at = (moment: string, action = 'members.record-step', municipality: string | null = '01001000') => ({
  at: new Date(moment),
  action,
  municipality,
});

describe('what changed', () => {
  it('is told once for equal deeds of one day', () => {
    const told = toldChanges(
      [
        at('2026-03-02T11:00:00Z'),
        at('2026-03-02T10:00:00Z'),
        at('2026-03-02T09:00:00Z', 'members.record-step', '01002000'),
        at('2026-03-01T10:00:00Z'),
      ],
      8,
    );
    assert.deepEqual(
      told.map(({ times }) => times),
      [2, 1, 1],
    );
    assert.equal(happened(told[0] as never, 'de'), '2 Schritte eingetragen');
    assert.equal(happened(told[1] as never, 'en'), 'A step recorded');
  });

  it('is cut after as many lines as asked for, not deeds', () => {
    const many = Array.from({ length: 18 }, () =>
      at('2026-03-02T11:00:00Z', 'members.record-published-count', null),
    );
    assert.equal(toldChanges([...many, at('2026-03-01T11:00:00Z')], 2).length, 2);
  });

  it('has a sentence for every deed of which a start page tells: all but those about log-ins and offices', () => {
    const names = contexts
      .filter(({ name }) => name !== 'people')
      .flatMap(({ actions }) => actions.map(({ name }) => name));
    for (const action of names)
      for (const language of ['de', 'en'] as const)
        assert.ok(happened({ ...at('2026-03-02', action), times: 1 }, language), action);
  });
});
