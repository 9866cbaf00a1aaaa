import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { insertSetUpHash } from '../../src/alliance/people/db/set-up.ts';
import { newToken } from '../../src/platform/tokens.ts';
import { testHouse } from '../house.ts';

const { browser, database, makePerson } = await testHouse();
const anyone = await browser();
const textOf = async (path: string) => (await anyone.get(path)).text();

describe('a personal link that nobody knows', () => {
  for (const path of [
    '/schriftwechsel/antwort/xyz',
    '/schriftwechsel/antwort/xyz/danke',
    '/unterzeichnen/xyz',
    '/bestaetigen/xyz',
    '/uebernehmen/xyz',
    '/einrichten/xyz',
  ])
    it(`${path} says what to do`, async () => {
      assert.match(
        await textOf(path),
        /Dieser Link ist uns nicht bekannt\. Bitte prüfen Sie, ob er vollständig ist, oder fordern Sie einen neuen an\./,
      );
    });
});

describe('the link to set up', () => {
  it('opens the form once, and says later that everything is set up', async () => {
    const { token, hash } = newToken();
    await insertSetUpHash(database, hash);
    assert.match(await textOf(`/einrichten/${token}`), /name="email"/);
    const owner = await browser();
    const done = await owner.submit(`/einrichten/${token}`, { name: 'Kim Bund', email: 'kim@bund.example' });
    assert.equal(done.status, 303);
    for (const path of [`/einrichten/${token}`, '/einrichten/xyz']) {
      const html = await textOf(path);
      assert.match(html, /bereits eingerichtet\. Bitte melden Sie sich an\./);
      assert.doesNotMatch(html, /name="email"/);
    }
    const member = await browser(await makePerson('ZG'));
    assert.match(await (await member.get('/einrichten/xyz')).text(), /bereits eingerichtet/);
  });
});
