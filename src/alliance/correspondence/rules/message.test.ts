import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideMessage, type NewMessage } from './message.ts';

const open = { closedOn: null };
const pdf = { name: 'a.pdf', bytes: Buffer.from('%PDF-1.7') };
const said: NewMessage = { day: '2026-03-02', text: 'Guten Tag' };

describe('a message', () => {
  for (const [thread, brought, deed, refusal, why] of [
    [open, null, said, null, 'says something'],
    [null, null, said, null, 'begins a thread'],
    [open, pdf, { ...said, text: null }, null, 'brings a document'],
    [open, null, { ...said, text: null }, 'nothing-said', 'neither text nor document'],
    [open, { name: 'a.exe', bytes: Buffer.from('MZ') }, said, 'file-unknown', 'a program'],
    [open, null, { ...said, day: '2026-03-03' }, 'day-in-future', 'a letter of tomorrow'],
    [open, null, { ...said, deadline: '2026-03-02' }, 'deadline-too-early', 'an answer on the same day'],
    [open, null, { ...said, deadline: '2026-03-03' }, null, 'an answer by tomorrow'],
    [{ closedOn: '2026-03-01' }, null, said, 'thread-closed', 'the thread is closed'],
  ] as const)
    it(`${refusal ?? 'accepted'}: ${why}`, () => {
      const decision = decideMessage(thread, deed, brought, '2026-03-02');
      assert.equal(decision.accepted ? null : decision.reason, refusal && `correspondence.${refusal}`);
    });
});
