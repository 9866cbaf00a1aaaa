import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addItem } from '../../src/alliance/mandates/actions/add-item.ts';
import { recordResolution } from '../../src/alliance/mandates/actions/record-resolution.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, database, makePerson } = await testHouse();
const federal = await makePerson('K');
const head = await makePerson('OB', { municipality: places.kiel });
const clerk = await browser(await makePerson('AP', { municipality: places.kiel }));
const mayor = await browser(head);
const observer = await browser(await makePerson('ZG'));
const anyone = await browser();
const text = async (response: Response | Promise<Response>) => (await response).text();

const offered = {
  quantity: 'exact',
  number: '8',
  rhythm: 'once',
  validFrom: '2.3.2026',
  validTo: '31.12.2026',
  source: 'Vermerk (erfunden)',
};
const enter = async (change: Record<string, string | string[]> = {}) => {
  const done = await clerk.submit('/angebote/neu', { ...offered, municipality: places.kiel, ...change });
  assert.equal(done.status, 303, (await done.clone().text()).slice(0, 5_000));
  return Number(/\d+$/.exec(done.headers.get('location') ?? '')?.[0]);
};
const refused = async (change: Record<string, string | string[]>, says: RegExp) => {
  const answer = await clerk.submit('/angebote/neu', { ...offered, municipality: places.kiel, ...change });
  assert.match(await answer.text(), says);
};
const stateOf = async (id: number) =>
  (await database.one<{ state: string }>(sql`select state from offers.offer where id = ${id}`)).state;
const usedOf = async (id: number) =>
  (
    await database.one<{ n: number }>(sql`
      select coalesce(sum(number), 0)::int as n from mandates.use
      where about = ${`offers.offer:${id}`} and released_on is null`)
  ).n;
const mandate = async (limit: number | null, more: Record<string, unknown> = {}) => {
  const paper = await act(federal, recordResolution, {
    municipality: places.kiel,
    body: 'Ratsversammlung',
    day: '2025-06-01',
    title: 'Aufnahme',
    reference: `VO/${Math.random()}`,
    result: 'adopted',
    source: 'Probe',
  });
  assert.equal(paper.outcome, 'done');
  const resolution = Number(paper.outcome === 'done' && paper.trace.reply?.['id']);
  const item = await act(federal, addItem, {
    resolution,
    number: '1',
    text: 'Kiel nimmt Menschen auf.',
    result: 'adopted',
    effect: 'permits',
    act: 'act',
    topics: ['admission'],
    limit,
    per: 'total',
    ...more,
  });
  assert.equal(item.outcome, 'done', JSON.stringify(item));
  return resolution;
};

describe('an offer', () => {
  it('is refused with numbers and days that cannot be', async () => {
    await refused({ number: '-3' }, /mindestens 1|kleiner|größer|1 /);
    await refused({ number: '0' }, /class="[^"]*error/);
    await refused({ number: '99999999' }, /class="[^"]*error/);
    await refused({ number: '' }, /Bitte nennen Sie die Zahl der Plätze/);
    await refused({ quantity: 'on-request' }, /nennt keine Zahl/);
    await refused({ validTo: '1.3.2026', validFrom: '1.1.2026' }, /schon vorbei/);
    await refused({ validTo: '3.3.2029' }, /höchstens 36 Monate/);
    await refused({ conditions: ['credited', 'not-credited'] }, /schließen sich aus/);
    await refused({ groups: ['giants'] }, /gibt es nicht/);
    const { n } = await database.one<{ n: number }>(sql`select count(*)::int as n from offers.offer`);
    assert.equal(n, 0, 'and nothing is half-saved');
  });

  it('is refused for programmes that contradict it', async () => {
    const programmes = await database.rows<{ id: number; name: string }>(
      sql`select id, name from programmes.programme`,
    );
    const id = (name: string) => String(programmes.find((one) => one.name.startsWith(name))?.id);
    await refused({ programmes: [id('Neustart im Team')] }, /ist beendet/);
    await refused(
      { programmes: [id('Unbegleitete Minderjährige')], groups: ['families'] },
      /steht keiner der gewählten Gruppen offen/,
    );
    await refused({ programmes: ['4711'] }, /Dieses Programm gibt es nicht/);
  });

  it('promises nothing until the head releases it, and not without a mandate', async () => {
    const id = await enter();
    assert.equal(await stateOf(id), 'discussed');
    assert.equal((await clerk.get(`/angebote/${id}/freigeben`)).status, 403, 'a contact cannot release');
    assert.match(await text(clerk.get(`/angebote/${id}`)), /fehlt noch ein Mandat/);
    const check = await text(mayor.get(`/angebote/${id}/freigeben`));
    assert.match(check, /Dafür fehlt ein Mandat/);
    assert.match(check, /href="\/mandate\/neu\?kommune=01002000"/);
    assert.match(check, /href="\/mandate\/muster"/);
    const forced = await mayor.api('offers.release-offer', { id, version: 1 });
    assert.equal(forced.status, 409);
    assert.match(await text(forced), /mandate-missing/);
    assert.equal(await stateOf(id), 'discussed');
  });

  it('takes up the number of the mandate, so that two offers cannot both have it', async () => {
    const resolution = await mandate(10);
    assert.match(await text(mayor.get('/angebote/1/freigeben')), /Jede Verwendung der Plätze ist gedeckt/);
    const resolved = await clerk.submit('/angebote/1/beschluss', { resolution: String(resolution) });
    assert.equal(resolved.status, 303);
    assert.match(await text(mayor.get('/')), /Über die Freigabe von Angebot 1 entscheiden/);
    assert.equal((await mayor.submit('/angebote/1/freigeben', {})).status, 303);
    assert.equal(await stateOf(1), 'released');
    assert.equal(await usedOf(1), 8);
    assert.match(await text(observer.get('/angebote/1')), /Kiel nimmt Menschen auf/, 'with the item quoted');
    const second = await enter({ number: '3' });
    const answer = await mayor.api('offers.release-offer', { id: second, version: 1 });
    assert.equal(answer.status, 409);
    assert.match(await text(answer), /noch 2 Plätze frei, es fehlen 1/);
  });

  it('two heads at once: only one of two offers gets the last places', async () => {
    const [one, other] = [await enter({ number: '2' }), await enter({ number: '2' })];
    const answers = await Promise.all(
      [one, other].map((id) => mayor.api('offers.release-offer', { id, version: 1 })),
    );
    assert.deepEqual(
      answers.map(({ status }) => status).toSorted((a, b) => a - b),
      [200, 409],
    );
    const { used } = await database.one<{ used: number }>(
      sql`select sum(number)::int as used from mandates.use where released_on is null`,
    );
    assert.equal(used, 10, 'never more than the council allowed');
  });

  it('for several programmes is one place for the mandate', async () => {
    await mandate(4, { topics: ['rescued-at-sea', 'eu-border'] });
    const sea = await database.rows<{ id: number }>(sql`
      select id from programmes.programme where topic in ('rescued-at-sea', 'eu-border') and level <> 'land'
        and name not like '%Inseln' order by id`);
    const id = await enter({ number: '4', programmes: sea.map((one) => String(one.id)) });
    assert.ok(sea.length > 1);
    assert.equal((await mayor.api('offers.release-offer', { id, version: 1 })).status, 200);
    assert.equal(await usedOf(id), 4);
  });

  it('changed after its release has to be released anew, and gives the mandate back', async () => {
    const page = await text(clerk.get('/angebote/1/aendern'));
    assert.match(page, /neu freigeben/);
    assert.equal((await clerk.submit('/angebote/1/aendern', { ...offered, number: '7' })).status, 303);
    assert.equal(await stateOf(1), 'resolved');
    assert.equal(await usedOf(1), 0);
    assert.equal((await mayor.submit('/angebote/1/freigeben', {})).status, 303);
    assert.equal(await usedOf(1), 7);
  });

  it('two editors at once: the second is told', async () => {
    const id = await enter({ quantity: 'on-request', number: '' });
    const change = {
      ...offered,
      quantity: 'on-request',
      number: null,
      validFrom: '2026-03-02',
      validTo: '2026-12-30',
    };
    const first = await clerk.api('offers.edit-offer', { id, version: 1, ...change });
    assert.equal(first.status, 200, await first.clone().text());
    const second = await mayor.api('offers.edit-offer', { id, version: 1, ...change });
    assert.equal(second.status, 409);
    assert.match(await text(second), /changed-meanwhile/);
  });

  it('sent twice counts once', async () => {
    const count = async () =>
      (await database.one<{ n: number }>(sql`select count(*)::int as n from offers.offer`)).n;
    const before = await count();
    const sent = {
      municipality: places.kiel,
      ...offered,
      number: 5,
      validFrom: '2026-03-02',
      validTo: '2026-12-31',
    };
    const key = { 'idempotency-key': 'einmal-angebot' };
    const [first, again] = [
      await clerk.api('offers.record-offer', sent, key),
      await clerk.api('offers.record-offer', sent, key),
    ];
    assert.equal(first.status, 200, await first.clone().text());
    assert.equal(await count(), before + 1, await again.text());
  });

  it('is for those who work together; the public sees no single one', async () => {
    for (const path of ['/angebote/1', `/angebote/kommune/${places.kiel}`, '/angebote/angebote.json'])
      assert.equal((await anyone.get(path)).status, 401, path);
    const list = await text(anyone.get('/angebote'));
    assert.doesNotMatch(list, /Kiel/);
    assert.match(list, /zu wenige/, 'small numbers are not told');
    assert.match(await text(observer.get('/angebote')), /Kiel/);
    assert.doesNotMatch(await text(observer.get('/angebote/1')), /aendern|zurueckziehen|freigeben"/);
    const api = (await (await anyone.get('/api/v1/offers/offers')).json()) as { list: unknown };
    assert.equal(api.list, null);
  });

  it('keeps its note for the municipality and its coordination', async () => {
    const id = await enter({ note: 'Nur unter uns' });
    assert.match(await text(mayor.get(`/angebote/${id}`)), /Nur unter uns/);
    for (const path of [`/angebote/${id}`, '/angebote', '/angebote/angebote.json', '/angebote/angebote.csv'])
      assert.doesNotMatch(await text(observer.get(path)), /Nur unter uns/, path);
  });

  it('is taken along as a file, narrowed like the list', async () => {
    const csv = await text(observer.get('/angebote/angebote.csv?menge=on-request'));
    assert.match(csv, /auf Anforderung/);
    assert.doesNotMatch(csv, /genau/);
    const json = (await (await observer.get('/angebote/angebote.json?stand=released')).json()) as {
      offers: { state: string }[];
      lines: { persons: number }[];
    };
    assert.ok(json.offers.length >= 2 && json.offers.every(({ state }) => state === 'released'));
    assert.equal(
      (await observer.get('/angebote/angebote.xlsx')).headers.get('content-type')?.includes('sheet'),
      true,
    );
    assert.match(await text(observer.get('/angebote?suche=gibtesnicht')), /Kein Angebot gefunden/);
  });

  it('withdrawn, it stays visible and gives its mandate back', async () => {
    assert.equal((await clerk.submit('/angebote/1/zurueckziehen', { reason: 'Haus verkauft' })).status, 303);
    assert.equal(await usedOf(1), 0);
    const page = await text(observer.get('/angebote/1'));
    assert.match(page, /Haus verkauft/);
    assert.match(page, /zurückgezogen/);
    const again = await mayor.api('offers.release-offer', { id: 1, version: 99 });
    assert.equal(again.status, 409);
    const copy = await text(clerk.get('/angebote/neu?vorlage=1'));
    assert.match(copy, /name="number"[^>]*value="7"/, 'and a new one can start from it');
  });

  it('can start from a released answer of its own municipality, once', async () => {
    const questionnaire = {
      sections: [
        {
          key: 'a',
          title: { de: 'Bereitschaft' },
          questions: [
            { key: 'plaetze', type: 'integer', label: { de: 'Wie viele Plätze?' }, required: false },
          ],
        },
      ],
    };
    await database.run(sql`insert into surveys.series default values`);
    await database.run(sql`
      insert into surveys.survey (series, wave, title, state, status, releaser, questionnaire, created_at, due_on,
        opened_at, opened_on)
      select id, 1, 'Bereitschaft', 'open', 'member', 'head', ${questionnaire}, now(), '2026-04-01', now(), '2026-02-01'
      from surveys.series`);
    for (const [place, land] of [
      [places.kiel, '01'],
      [places.potsdam, '12'],
    ] as const) {
      await database.run(
        sql`insert into surveys.asked (survey, municipality, land) select id, ${place}, ${land} from surveys.survey`,
      );
      await database.run(sql`
        insert into surveys.answer (survey, municipality, land, state, "values", changed_at, released_at)
        select id, ${place}, ${land}, 'released', '{"plaetze": 6}', now(), now() from surveys.survey`);
    }
    const form = await text(clerk.get('/angebote/neu'));
    assert.match(form, /href="\/angebote\/neu\?antwort=1">Bereitschaft, 1\. Welle/);
    const begun = await text(clerk.get('/angebote/neu?antwort=1'));
    assert.match(begun, /Aus Ihrer Antwort: Bereitschaft/);
    assert.match(begun, /name="number"[^>]*value="6"/);
    assert.doesNotMatch(await text(clerk.get('/angebote/neu?antwort=2')), /Aus Ihrer Antwort/);
    const sent = {
      municipality: places.kiel,
      ...offered,
      number: 6,
      validFrom: '2026-03-02',
      validTo: '2026-12-31',
    };
    const foreign = await clerk.api('offers.record-offer', { ...sent, answer: 2 });
    assert.match(await text(foreign), /foreign-answer/);
    const done = await clerk.submit('/angebote/neu?antwort=1', { ...offered, number: '6' });
    assert.match(await text(observer.get(done.headers.get('location') ?? '')), /Bereitschaft, 1\. Welle/);
    const twice = await clerk.api('offers.record-offer', { ...sent, answer: 1 });
    assert.match(await text(twice), /answer-used/);
  });
});
