import assert from 'node:assert/strict';
import { thread } from '../../src/alliance/correspondence/reads/thread.ts';
import { openThread } from '../../src/alliance/correspondence/actions/open-thread.ts';
import { recordAuthority } from '../../src/alliance/people/actions/record-authority.ts';
import { ask } from '../../src/platform/ask.ts';
import { sql } from '../../src/platform/database/index.ts';
import type { Outcome } from '../../src/platform/outcome.ts';
import { dayOf } from '../../src/shared/days.ts';
import type { Actor } from '../../src/shared/occasion.ts';
import { places, testHouse } from '../house.ts';

export const done = (outcome: Outcome) => {
  assert.equal(outcome.outcome, 'done', JSON.stringify(outcome));
  return outcome.outcome === 'done' ? outcome.trace : { about: '', reply: {} };
};
export const reasonOf = (outcome: Outcome): string =>
  outcome.outcome === 'declined' ? outcome.declined.reason : outcome.outcome;

/** A product with two ministries, their recipients, the federal coordination and a municipality's contact. */
export const correspondents = async () => {
  const tested = await testHouse();
  const { house, database, clock, act, makePerson } = tested;
  const federation = await makePerson('K', { name: 'Koordinierung' });
  const contact = await makePerson('AP', { municipality: places.flensburg });

  const authorityOf = async (name: string): Promise<number> =>
    Number(
      done(
        await act(federation, recordAuthority, {
          name,
          level: 'federal',
          address: 'Musterallee 1\n10000 Musterstadt',
          mailbox: `${name.toLowerCase()}@ministerium.example`,
          source: 'Probe',
        }),
      ).reply?.['id'],
    );
  const ministry = await authorityOf('Probeministerium');
  const other = await authorityOf('Anderesamt');
  const recipient = await makePerson('MIN', { authority: ministry });
  const stranger = await makePerson('MIN', { authority: other });

  const letter = {
    authority: ministry,
    subject: 'Zusätzliche Aufnahme',
    keeper: 'federation',
    channel: 'here',
    day: '2026-03-02',
    author: 'Koordinierungsstelle',
    text: 'wir bieten Plätze an.',
    deadline: '2026-03-30',
    audience: 'members',
  };
  const open = async (more: Record<string, unknown> = {}): Promise<number> =>
    Number(done(await act(federation, openThread, { ...letter, ...more })).reply?.['id']);
  const seen = async (id: number, actor: Actor) => {
    const now = clock.now();
    const answer = await ask(house, thread, { id }, { actor, now, today: dayOf(now) });
    assert.equal(answer.outcome, 'found', answer.outcome);
    if (answer.outcome !== 'found') throw new Error('not found');
    return answer.value;
  };
  const stateOf = async (id: number) => {
    const { standing, outcome, messages } = await seen(id, federation);
    return [standing, outcome, messages.at(-1)?.text];
  };
  const lastMailTo = async (address: string): Promise<{ subject: string; body: string }> =>
    database.one(
      sql`select subject, body from platform.mail where recipient = ${address} order by id desc limit 1`,
    );
  return {
    ...tested,
    federation,
    contact,
    ministry,
    recipient,
    stranger,
    letter,
    open,
    seen,
    stateOf,
    lastMailTo,
  };
};
