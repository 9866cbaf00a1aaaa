import assert from 'node:assert/strict';
import { it } from 'node:test';
import { endOffice } from '../../src/alliance/people/actions/end-office.ts';
import { handOver } from '../../src/alliance/people/actions/hand-over.ts';
import { revokeHandOver } from '../../src/alliance/people/actions/revoke-hand-over.ts';
import { takeOver } from '../../src/alliance/people/actions/take-over.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';
import { linkIn, mailsOf } from './mails.ts';

const { act, clock, database, makePerson } = await testHouse();
const visitor = { kind: 'public' } as const;
const reasonOf = (outcome: Awaited<ReturnType<typeof act>>) =>
  outcome.outcome === 'declined' ? outcome.declined.reason : outcome.outcome;
const offer = async (leaving: Awaited<ReturnType<typeof makePerson>>, email: string) => {
  const outcome = await act(leaving, handOver, { office: leaving.office?.id, email });
  const token = linkIn((await mailsOf(database, 'people.hand-over')).at(-1)).replace('/uebernehmen/', '');
  return { token, id: outcome.outcome === 'done' ? Number(outcome.trace.reply?.['handOver']) : 0 };
};
const standing = (role: string, municipality: string | null) =>
  database.rows<{ name: string; fromDay: string }>(sql`
    select p.name, o.from_day as "fromDay" from people.office o join people.person p on p.id = o.person
    where o.role = ${role} and o.municipality is not distinct from ${municipality} and o.to_day is null`);

it('two clicks at once take an office over once', async () => {
  const leaving = await makePerson('AP', { municipality: places.marburg });
  const { token } = await offer(leaving, 'next@marburg.example');
  const names = ['Nina Nächste', 'Nina N.'];
  const outcomes = await Promise.all(names.map((name) => act(visitor, takeOver, { token, name })));
  assert.deepEqual(outcomes.map(reasonOf).toSorted(), ['done', 'people.link-used']);
  assert.equal((await standing('AP', places.marburg)).length, 1);
});

it('a link that was taken back, or whose office is over, gives nothing', async () => {
  const leaving = await makePerson('AP', { municipality: places.bielefeld });
  const first = await offer(leaving, 'a@bielefeld.example');
  assert.equal((await act(leaving, revokeHandOver, { id: first.id })).outcome, 'done');
  assert.equal(
    reasonOf(await act(visitor, takeOver, { token: first.token, name: 'A' })),
    'people.link-revoked',
  );
  const second = await offer(leaving, 'b@bielefeld.example');
  await act(leaving, endOffice, { office: leaving.office?.id, day: '2026-03-02', reason: 'Wechsel' });
  clock.turnTo('2026-03-03T11:00:00Z');
  const late = await act(visitor, takeOver, { token: second.token, name: 'B' });
  assert.equal(reasonOf(late), 'people.office-ended-meanwhile');
  assert.equal((await standing('AP', places.bielefeld)).length, 0);
});

it('the only federal office is passed on, so that somebody can always appoint', async () => {
  clock.turnTo('2026-03-04T11:00:00Z');
  const federal = await makePerson('K', { name: 'Kim Bund' });
  const ended = await act(federal, endOffice, {
    office: federal.office?.id,
    day: '2026-03-04',
    reason: 'Ruhestand',
  });
  assert.equal(reasonOf(ended), 'people.last-federal-office');
  const { token } = await offer(federal, 'naechste@potsdam.example');
  assert.equal((await act(visitor, takeOver, { token, name: 'Noa Bund' })).outcome, 'done');
  assert.deepEqual(await standing('K', null), [{ name: 'Noa Bund', fromDay: '2026-03-04' }]);
});
