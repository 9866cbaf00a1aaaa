import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { legalKinds } from '../../src/alliance/operations/types.ts';
import { sql } from '../../src/platform/database/index.ts';
import { testHouse } from '../house.ts';

const { base, browser, database, house, makePerson } = await testHouse();
const federal = await makePerson('K', { email: 'k@example.org' });
const text = async (path: string) => (await (await browser()).get(path)).text();

describe('legal texts', () => {
  for (const kind of legalKinds)
    it(`${kind} honestly says that it is missing`, async () => {
      assert.match(await text(`/${kind}`), /noch nicht ausgefüllt/);
    });

  it('are named as missing to those who keep the house; in the demo as invented', async () => {
    const { get } = await browser(federal);
    const overview = async () => (await get('/betrieb')).text();
    assert.equal((await overview()).match(/fehlt noch/g)?.length, legalKinds.length);
    house.config.demo = true;
    const demo = await overview();
    const shown = await (await get('/impressum')).text();
    house.config.demo = false;
    assert.doesNotMatch(demo, /fehlt noch/);
    assert.equal(demo.match(/erfundener Text der Vorführung/g)?.length, legalKinds.length);
    assert.match(shown, /Angaben der Vorführung/);
  });

  it('are written by the federal coordination, in versions, as plain text', async () => {
    const { submit } = await browser(federal);
    const first = await submit('/betrieb/texte/impressum', {
      text: '# Stadt\nRathaus <b>1</b>',
      version: '0',
    });
    assert.equal(first.status, 303);
    const html = await text('/impressum');
    assert.match(html, /Rathaus &lt;b&gt;1/);
    assert.match(html, /Fassung 1 vom 2\. März 2026/);
    const late = await submit('/betrieb/texte/impressum', { text: 'Anders', version: '0' });
    assert.equal(late.status, 409);
    assert.match(await late.text(), /von einer anderen Person geändert/);
    await submit('/betrieb/texte/impressum', { text: 'Neu', version: '1' });
    const { count } = await database.one<{ count: number }>(sql`select count(*) from operations.legal_text`);
    assert.equal(count, 2);
  });

  it('stand at the foot of every page and on the site map', async () => {
    for (const kind of legalKinds) {
      assert.match(await text('/rechte'), new RegExp(`href="/${kind}"`));
      assert.match(await text('/sitemap.xml'), new RegExp(`<loc>http://localhost/${kind}</loc>`));
    }
    assert.doesNotMatch(await text('/sitemap.xml'), /betrieb/);
  });
});

describe('reporting a barrier', () => {
  it('is stored, mailed to the office and confirmed, without a log-in', async () => {
    const { submit, get } = await browser();
    const sent = await submit('/barrierefreiheit/melden', {
      text: 'Der Kontrast reicht nicht.',
      email: 'ich@example.org',
    });
    assert.equal(sent.status, 303);
    assert.equal((await get(sent.headers.get('location') ?? '')).status, 200);
    const mail = await database.one<{ recipient: string; body: string }>(
      sql`select recipient, body from platform.mail order by id desc limit 1`,
    );
    assert.equal(mail.recipient, 'k@example.org');
    assert.match(mail.body, /Der Kontrast reicht nicht/);
    assert.match(
      await (await (await browser(federal)).get('/betrieb/rueckmeldungen')).text(),
      /Der Kontrast/,
    );
  });

  it('keeps what was typed when something is wrong', async () => {
    const { submit } = await browser();
    const refused = await submit('/barrierefreiheit/melden', { text: 'Bleibt stehen', email: 'keine' });
    assert.equal(refused.status, 422);
    const html = await refused.text();
    assert.match(html, /Bleibt stehen/);
    assert.match(html, /E-Mail-Adresse an, zum Beispiel/);
  });

  it('has a limit', async () => {
    for (let index = 0; index < 30; index += 1)
      await fetch(`${base}/api/v1/operations/send-feedback`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: `Nummer ${index}` }),
      });
    const { submit } = await browser();
    assert.equal((await submit('/barrierefreiheit/melden', { text: 'Zu viel' })).status, 409);
  });
});
