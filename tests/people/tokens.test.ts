import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createToken } from '../../src/alliance/people/actions/create-token.ts';
import { revokeToken } from '../../src/alliance/people/actions/revoke-token.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, base, browser, clock, database, makePerson } = await testHouse();
const reasonOf = (outcome: Awaited<ReturnType<typeof act>>) =>
  outcome.outcome === 'forbidden'
    ? outcome.refusal.reason
    : outcome.outcome === 'declined'
      ? outcome.declined.reason
      : outcome.outcome;
const make = async (owner: Awaited<ReturnType<typeof makePerson>>, lastDay: string) => {
  const fresh = { ...owner, freshUntil: new Date(clock.now().getTime() + 60_000) };
  const outcome = await act(fresh, createToken, { name: 'Abgleich', office: owner.office?.id, lastDay });
  assert.equal(outcome.outcome, 'done');
  const reply = outcome.outcome === 'done' ? outcome.trace.reply : {};
  return { id: Number(reply?.['id']), token: String(reply?.['token']) };
};
const statusOf = async (token: string): Promise<number> => {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${base}/api/v1/people/account`, { headers })).status;
};

describe('a token', () => {
  it('ends at once when its owner revokes it, and only then', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg });
    const other = await makePerson('AP', { municipality: places.flensburg });
    const federal = await makePerson('K');
    const { id, token } = await make(ute, '2026-12-31');
    for (const stranger of [other, federal])
      assert.equal(reasonOf(await act(stranger, revokeToken, { id })), 'rights.not-your-person');
    assert.equal(await statusOf(token), 200);
    const { submit } = await browser(ute);
    assert.equal((await submit(`/ich/schluessel/${id}/widerrufen`, {})).status, 303);
    assert.equal(await statusOf(token), 401);
  });

  for (const [lastDay, before, end] of [
    ['2026-03-28', '2026-03-28T22:59:00Z', '2026-03-28T23:00:00Z'],
    ['2026-03-29', '2026-03-29T21:59:00Z', '2026-03-29T22:00:00Z'],
  ] as const)
    it(`counts to the end of its last day in Berlin, ${lastDay}`, async () => {
      const { token } = await make(await makePerson('AP', { municipality: places.flensburg }), lastDay);
      clock.turnTo(before);
      assert.equal(await statusOf(token), 200);
      clock.turnTo(end);
      assert.equal(await statusOf(token), 401);
    });

  it('stands for nobody else’s office', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg });
    const federal = await makePerson('K');
    const fresh = { ...ute, freshUntil: new Date(clock.now().getTime() + 60_000) };
    const input = { name: 'Fremd', office: federal.office?.id, lastDay: '2026-12-31' };
    assert.equal(reasonOf(await act(fresh, createToken, input)), 'people.not-your-office-to-choose');
    const { email } = await database.one<{ email: string }>(
      sql`select email from people.person where id = ${federal.personId}`,
    );
    for (const address of [email, 'niemand@example.org'])
      assert.equal(
        reasonOf(await act(fresh, createToken, { ...input, email: address })),
        'rights.not-your-person',
      );
  });

  it('never stands in the database, nor on the record', async () => {
    const ute = await makePerson('AP', { municipality: places.flensburg });
    const { token } = await make(ute, '2026-12-31');
    const { hits } = await database.one<{ hits: number }>(sql`
      select (select count(*) from people.api_token t where position(${token} in t::text) > 0)::int
        + (select count(*) from platform.record r where position(${token} in r::text) > 0)::int
        + (select count(*) from platform.mail m where position(${token} in m::text) > 0)::int as hits`);
    assert.equal(hits, 0);
  });
});
