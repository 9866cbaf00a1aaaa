import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offerStates } from '../types.ts';
import { isCallable } from './callable.ts';

const span = { validFrom: '2026-01-01', validTo: '2026-06-30' };

describe('isCallable', () => {
  for (const state of offerStates)
    it(`${state}: ${state === 'released' ? 'may' : 'may not'}`, () =>
      assert.equal(isCallable({ ...span, state }, '2026-03-02'), state === 'released'));
  const days: [day: string, may: boolean][] = [
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ];
  for (const [day, may] of days)
    it(`released, on ${day}`, () => assert.equal(isCallable({ ...span, state: 'released' }, day), may));
});
