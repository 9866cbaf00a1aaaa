import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mandatesOf } from '../../src/alliance/mandates/facts.ts';
import { coverageOf } from '../../src/alliance/mandates/rules/answer.ts';
import { sql } from '../../src/platform/database/index.ts';
import { allowLoopback } from '../../src/platform/outside/connect.ts';
import { places, testHouse } from '../house.ts';
import { startRis } from './ris.ts';

const { browser, database, makePerson } = await testHouse();
const { base, asked } = await startRis();
allowLoopback(true);
const clerk = await browser(await makePerson('AP', { municipality: places.potsdam }));
const counts = () =>
  database.one<{ drafts: number; resolutions: number }>(sql`
    select (select count(*)::int from mandates.draft) as drafts,
      (select count(*)::int from mandates.resolution) as resolutions`);
const paste = (address: string) => clerk.submit('/mandate/uebernehmen', { address });

/** The values of a form's fields, as a browser holds them before anybody types. */
const valuesIn = (page: string): Record<string, string> => {
  const unescape = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  const values: Record<string, string> = {};
  for (const [tag, name = ''] of page.matchAll(/<input[^>]*\bname="(\w+)"[^>]*>/g)) {
    if (/type="(?:checkbox|hidden)"/.test(tag) || (tag.includes('type="radio"') && !tag.includes('checked')))
      continue;
    values[name] = unescape(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  for (const [, name = '', text = ''] of page.matchAll(/<textarea[^>]*\bname="(\w+)"[^>]*>([^<]*)</g))
    values[name] = unescape(text);
  return values;
};

describe('a resolution from a pasted OParl address', () => {
  let filled = '';

  it('fills the form and says what to check, recording nothing yet', async () => {
    const answered = await paste(`${base}/oparl/paper/6`);
    assert.equal(answered.status, 303);
    filled = answered.headers.get('location') ?? '';
    const page = await (await clerk.get(filled)).text();
    assert.match(page, /value="18\/SVV\/0000"/);
    assert.match(page, /Stadtverordnetenversammlung/);
    assert.match(page, /in 2 Gremien beraten/);
    assert.match(page, new RegExp(`href="${base}/datei/7"`));
    assert.deepEqual(await counts(), { drafts: 1, resolutions: 0 });
  });

  it('becomes a resolution with its items, and the draft is gone', async () => {
    const values = valuesIn(await (await clerk.get(filled)).text());
    assert.equal(values['day'], '05.12.2018');
    const recorded = await clerk.submit(filled, {
      ...values,
      municipality: places.potsdam,
      result: 'adopted',
      voteKind: 'unknown',
    });
    assert.equal(recorded.status, 303, (await recorded.text()).slice(0, 4_000));
    assert.deepEqual(await counts(), { drafts: 0, resolutions: 1 });
    const items = await database.rows<{ number: string; text: string }>(
      sql`select number, text from mandates.item order by position`,
    );
    assert.deepEqual(
      items.map(({ number }) => number),
      ['1', '2', '3'],
    );
  });

  it('covers a planned deed once somebody says what the item permits, and quotes it', async () => {
    const planned = {
      act: 'act',
      topic: 'admission',
      group: null,
      number: 10,
      programme: null,
      day: '2026-03-02',
    } as const;
    const place = { municipality: places.potsdam, land: '12' };
    const answer = async () => coverageOf(await mandatesOf(database, places.potsdam), place, planned);
    assert.equal((await answer()).verdict, 'needs-resolution');
    const { id } = await database.one<{ id: number }>(sql`select id from mandates.item where number = '2'`);
    const edited = await clerk.submit(`/mandate/punkte/${id}`, {
      number: '2',
      text: 'Die Stadt bietet zusätzlich Plätze zur Aufnahme an.',
      result: 'adopted',
      effect: 'permits',
      act: 'act',
      topics: ['admission'],
      per: 'total',
      voteKind: 'unknown',
    });
    assert.equal(edited.status, 303, (await edited.text()).slice(0, 4_000));
    const { verdict, because } = await answer();
    assert.equal(verdict, 'covered');
    assert.deepEqual(
      because.map(({ item }) => item.text),
      ['Die Stadt bietet zusätzlich Plätze zur Aufnahme an.'],
    );
    const page = await (await clerk.get('/mandate/1')).text();
    assert.match(page, /Die Stadt bietet zusätzlich Plätze zur Aufnahme an/);
  });
});

describe('addresses that give no resolution', () => {
  const cases: [path: string, sentence: RegExp][] = [
    ['/html', /Webseite zum Lesen/],
    ['/riesig', /größer als 2 MB/],
    ['/zu-metadaten', /internes Netz/],
    ['/gibt-es-nicht', /gibt es bei .* nichts/],
    ['/liste', /ganze Liste/],
    ['/sitzung', /„Meeting“/],
    ['/fehler', /Der Server wird gewartet/],
  ];
  for (const [path, sentence] of cases)
    it(`${path}: a sentence, the address kept, nothing half-saved`, async () => {
      const before = await counts();
      const answered = await paste(base + path);
      assert.equal(answered.status, 409);
      const page = await answered.text();
      assert.match(page, sentence);
      assert.ok(page.includes(`value="${base}${path}"`));
      assert.deepEqual(await counts(), before);
    });

  it('fetches nothing for people who may record nothing', async () => {
    asked.length = 0;
    const observer = await browser(await makePerson('ZG'));
    const answered = await observer.api('mandates.prefill-resolution', { address: `${base}/oparl/paper/6` });
    assert.equal(answered.status, 403);
    assert.deepEqual(asked, []);
  });
});
