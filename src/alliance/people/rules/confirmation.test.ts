import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ConfirmationStep, dueStep, freshness, parametersOn } from './confirmation.ts';

const state = (
  confirmedOn: string,
  done: [ConfirmationStep, string][] = [],
  toDay: string | null = null,
) => ({
  confirmedOn,
  toDay,
  done: done.map(([step, day]) => ({ step, day })),
});

describe('what is due for a contact', () => {
  for (const [contact, day, due, why] of [
    [state('2025-03-02'), '2026-03-01', null, 'a day short of a year'],
    [state('2025-03-02'), '2026-03-02', 'ask', 'a full year'],
    [state('2024-02-29'), '2025-02-28', 'ask', 'a leap day has its year on the 28th'],
    [state('2020-01-01'), '2026-03-02', 'ask', 'years late: still one mail first'],
    [state('2025-03-02', [['ask', '2026-03-02']]), '2026-03-15', null, 'thirteen days'],
    [state('2025-03-02', [['ask', '2026-03-02']]), '2026-03-16', 'remind-1', 'fourteen days'],
    [
      state('2025-03-20', [['ask', '2026-03-20']]),
      '2026-04-03',
      'remind-1',
      'fourteen days over the change of clocks',
    ],
    [
      state('2025-03-02', [
        ['ask', '2026-03-02'],
        ['remind-1', '2026-03-16'],
      ]),
      '2026-03-30',
      'remind-2',
      '28 days',
    ],
    [
      state('2025-03-02', [
        ['ask', '2026-03-02'],
        ['remind-1', '2026-03-16'],
        ['remind-2', '2026-03-30'],
      ]),
      '2026-04-13',
      'escalate',
      '42 days',
    ],
    [
      state('2025-03-02', [
        ['ask', '2026-03-02'],
        ['remind-1', '2026-04-20'],
      ]),
      '2026-04-21',
      null,
      'after an outage not two mails in two days',
    ],
    [
      state('2025-03-02', [
        ['ask', '2026-03-02'],
        ['remind-1', '2026-04-20'],
      ]),
      '2026-04-27',
      'remind-2',
      'after an outage a week later',
    ],
    [
      state('2025-03-02', [
        ['ask', '2026-03-02'],
        ['remind-1', '2026-03-16'],
        ['remind-2', '2026-03-30'],
        ['escalate', '2026-04-13'],
      ]),
      '2027-04-13',
      null,
      'nobody is asked for ever',
    ],
    [state('2025-03-02', [], '2026-03-01'), '2026-03-02', null, 'a contact that has ended'],
    [state('2025-03-02', [], '2026-03-02'), '2026-03-02', 'ask', 'its last day'],
  ] as const)
    it(`${due} on ${day}: ${why}`, () => assert.equal(dueStep(contact, day), due));
});

describe('how fresh a contact is', () => {
  for (const [contact, day, expected] of [
    [state('2025-03-02'), '2026-03-01', 'confirmed'],
    [state('2025-03-02'), '2026-03-02', 'asked'],
    [
      state('2025-03-02', [
        ['ask', '2026-03-02'],
        ['escalate', '2026-04-13'],
      ]),
      '2026-05-01',
      'escalated',
    ],
  ] as const)
    it(`${expected} on ${day}`, () => assert.equal(freshness(contact, day), expected));
});

it('has numbers for every day since the alliance began, and before', () => {
  assert.equal(parametersOn('2026-03-02').afterMonths, 12);
  assert.equal(parametersOn('1990-01-01').afterMonths, 12);
});
