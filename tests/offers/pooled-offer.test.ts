import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cancelFreezing } from '../../src/alliance/offers/actions/cancel-freezing.ts';
import { freezeAgain } from '../../src/alliance/offers/actions/freeze-again.ts';
import { prepareSnapshot } from '../../src/alliance/offers/actions/prepare-snapshot.ts';
import { releaseSnapshot } from '../../src/alliance/offers/actions/release-snapshot.ts';
import { freezeSnapshotJob } from '../../src/alliance/offers/jobs/freeze-snapshot.ts';
import { recordAuthority } from '../../src/alliance/people/actions/record-authority.ts';
import { Cancelled } from '../../src/platform/jobs/job.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, database, house, makePerson, work } = await testHouse();
const federal = await makePerson('K');
const coordination = await makePerson('LK', { lands: ['01'], municipality: places.kiel });
const idOf = (outcome: Awaited<ReturnType<typeof act>>): number => {
  assert.equal(outcome.outcome, 'done', JSON.stringify(outcome));
  return outcome.outcome === 'done' ? Number(outcome.trace.reply?.['id']) : 0;
};
const authority = async (name: string): Promise<number> =>
  idOf(
    await act(federal, recordAuthority, {
      name,
      level: 'federal',
      address: 'Musterallee 1\n10000 Musterstadt',
      mailbox: 'post@ministerium.example',
      source: 'Probe',
    }),
  );
const ministry = await authority('Probeministerium');
const other = await authority('Anderes Amt');
const recipient = await makePerson('MIN', { authority: ministry, email: 'referat@ministerium.example' });
const stranger = await makePerson('MIN', { authority: other });

interface Made {
  quantity: string;
  rhythm: string;
  groups: string[];
  state: string;
  minimum: number;
}
/** A council that permits admission; `release-offer` itself is tested elsewhere. */
const permitted = (municipality: string) =>
  database.run(sql`
    with resolution as (
      insert into mandates.resolution (municipality, land, body, day, title, result, source, recorded_at)
      values (${municipality}, ${municipality.slice(0, 2)}, 'Rat', '2025-06-01', 'VO/2025/17', 'adopted', 'Probe', now())
      returning id),
    item as (
      insert into mandates.item (resolution, position, number, text, result, effect)
      select id, 1, '2', 'Aufnahme', 'adopted', 'permits' from resolution returning id)
    insert into mandates.scope (item, act, topics) select id, 'act', array['admission'] from item`);
for (const municipality of [places.kiel, places.flensburg, places.potsdam, places.luebeck, places.marburg])
  await permitted(municipality);
/** As if released; how offers get there is tested elsewhere. */
const released = (municipality: string, number: number | null, more: Partial<Made> = {}) =>
  database.run(sql`
    insert into offers.offer (municipality, land, quantity, number, rhythm, groups, valid_from, valid_to, state,
      state_since, mandate, source, confirmed_on, recorded_at, minimum_group)
    values (${municipality}, ${municipality.slice(0, 2)}, ${more.quantity ?? 'exact'}, ${number},
      ${more.rhythm ?? 'once'}, ${more.groups ?? []}, '2026-01-01', '2026-12-31',
      ${more.state ?? 'released'}, '2026-01-01',
      ${JSON.stringify([{ resolution: 1, title: 'VO/2025/17', item: 1, number: '2', text: 'Aufnahme' }])}, 'Probe',
      '2026-01-01', now(), ${more.minimum ?? null})`);
await released(places.kiel, 8, { groups: ['umf'] });
await released(places.flensburg, 5, { quantity: 'up-to' });
await released(places.potsdam, 10);
await released(places.luebeck, 2, { rhythm: 'month' });
await released(places.marburg, 40, { state: 'discussed' });

const asked = {
  title: 'Angebot zur Aufnahme',
  authority: ministry,
  letter: 'Wir bieten an.\n\nBitte rufen Sie ab.',
  contactUnit: 'Koordinierungsstelle',
  contactMailbox: 'koordination@example.org',
};
const stateOf = async (id: number) =>
  database.one<{ state: string; number: number | null; job: number; hash: string | null; version: number }>(
    sql`select state, number, job, hash, version from offers.snapshot where id = ${id}`,
  );
const text = async (response: Response | Promise<Response>) => (await response).text();
const page = (id: number, rest = '') => `/angebote/gebuendelt/${id}${rest}`;

describe('the explorer', () => {
  it('adds only what may be added, and answers what is wanted', async () => {
    const contact = await browser(await makePerson('AP', { municipality: places.kiel }));
    const html = await text(contact.get('/angebote/buendel?zahl.0-=24'));
    assert.match(html, /Nein: Von 24 gewünschten Plätzen gehen höchstens 23/);
    assert.match(html, /besprochen, nicht beschlossen/);
    assert.match(html, /Kiel<\/a>[\s\S]*VO\/2025\/17, Punkt 2/);
    const minors = await text(
      contact.get('/angebote/buendel?gruppe=umf&gruppe=families&zahl.0-umf=20&zahl.0-families=3'),
    );
    assert.match(minors, /Ja: Alle 23 gewünschten Plätze/);
    const tooMany = await text(
      contact.get('/angebote/buendel?gruppe=umf&gruppe=families&zahl.0-families=16'),
    );
    assert.match(tooMany, /nur diese Angebote, zusammen 15 Plätze. Gewünscht sind 16, es fehlen 1/);
    const land = await text(contact.get('/angebote/buendel?land=12'));
    assert.doesNotMatch(land, />Kiel<\/a>/);
    const csv = await text(contact.get('/angebote/buendel/buendel.csv'));
    assert.match(csv, /01002000;Kiel;Schleswig-Holstein;ja;genau;einmalig;8/);
    assert.match(csv, /01003000;Lübeck;Schleswig-Holstein;nein, kommt/);
  });
  it('is not for recipients, nor for the public', async () => {
    assert.equal((await (await browser(recipient)).get('/angebote/buendel')).status, 403);
    assert.equal((await (await browser()).get('/angebote/buendel')).status, 401);
  });
  it('takes nonsense for no number', async () => {
    const html = await text((await browser(federal)).get('/angebote/buendel?zahl.0-=-5&programm=999'));
    assert.match(html, /Dieses Programm gibt es nicht/);
  });
});

describe('a pooled offer', () => {
  const first = { id: 0 };
  it('is frozen in the background and waits for release', async () => {
    first.id = idOf(await act(federal, prepareSnapshot, { ...asked, zahl: { '0-': '20' } }));
    const keeper = await browser(federal);
    assert.match(await text(keeper.get(page(first.id))), /<progress/);
    assert.equal((await (await browser(recipient)).get(page(first.id))).status, 403);
    await work();
    const { state, number } = await stateOf(first.id);
    assert.deepEqual([state, number], ['prepared', 1]);
    assert.match(await text(keeper.get(page(first.id))), /Freigeben und senden/);
    assert.equal((await (await browser(recipient)).get(page(first.id, '/json'))).status, 403);
    const member = await browser(await makePerson('AP', { municipality: places.kiel }));
    assert.equal((await member.get(page(first.id))).status, 403);
  });
  it('is released only freshly logged in, and only in the state that was read', async () => {
    const stale = { ...federal, freshUntil: new Date(0) };
    const { version } = await stateOf(first.id);
    const late = await act(stale, releaseSnapshot, { id: first.id, version });
    assert.equal(late.outcome === 'forbidden' && late.refusal.reason, 'rights.log-in-again');
    const old = await act(federal, releaseSnapshot, { id: first.id, version: version - 1 });
    assert.equal(old.outcome === 'declined' && old.declined.reason, 'offers.snapshot-changed');
    const sent = await (await browser(federal)).submit(page(first.id, '/freigeben'), {});
    assert.equal(sent.status, 303);
    const mail = await database.row<{ recipient: string; body: string }>(
      sql`select recipient, body from platform.mail where reason = 'offers.snapshot-sent'`,
    );
    assert.equal(mail?.recipient, 'referat@ministerium.example');
    assert.match(mail?.body ?? '', new RegExp(page(first.id)));
    const again = await act(federal, releaseSnapshot, { id: first.id, version: version + 1 });
    assert.equal(again.outcome === 'declined' && again.declined.reason, 'offers.not-prepared');
  });
  it('is seen by its recipient with all papers, by nobody of another authority', async () => {
    const reader = await browser(recipient);
    const html = await text(reader.get(page(first.id)));
    assert.match(html, /VO\/2025\/17, Punkt 2/);
    assert.match(html, /18 fest, bis zu 5 weitere/);
    for (const [kind, begins] of [
      ['letter', '%PDF-'],
      ['annex', '%PDF-'],
      ['xlsx', 'PK'],
      ['json', '{"answer"'],
    ] as const) {
      const file = await reader.get(page(first.id, `/${kind}`));
      assert.equal(file.status, 200, kind);
      assert.ok(
        Buffer.from(await file.arrayBuffer())
          .subarray(0, 9)
          .toString()
          .startsWith(begins),
        kind,
      );
    }
    const foreign = await browser(stranger);
    assert.equal((await foreign.get(page(first.id))).status, 403);
    assert.equal((await foreign.get(page(first.id, '/json'))).status, 403);
    assert.doesNotMatch(await text(foreign.get('/angebote/gebuendelt')), /Angebot zur Aufnahme/);
    assert.equal((await (await browser()).get(page(first.id))).status, 401);
  });
  it('shows members everything but the letter, and draws no link to it', async () => {
    const observer = await browser(await makePerson('ZG'));
    const html = await text(observer.get(page(first.id)));
    assert.match(html, new RegExp(page(first.id, '/annex')));
    assert.doesNotMatch(html, new RegExp(page(first.id, '/letter')));
    assert.equal((await observer.get(page(first.id, '/letter'))).status, 403);
    assert.equal((await observer.get(page(first.id, '/annex'))).status, 200);
    assert.match(
      await text((await browser(recipient)).get(page(first.id))),
      new RegExp(page(first.id, '/letter')),
    );
  });
  it('waits on the start page of its recipient for a call-off', async () => {
    const waits = /Gebündeltes Angebot 2026-01: noch kein Abruf/;
    assert.match(await text((await browser(recipient)).get('/')), waits);
    assert.doesNotMatch(await text((await browser(stranger)).get('/')), waits);
  });
  it('leads its recipient, and nobody else, to a call-off that answers it', async () => {
    const reader = await browser(recipient);
    const [, form = ''] =
      /href="(\/abrufe\/neu\?buendel=\d+)"/.exec(await text(reader.get(page(first.id)))) ?? [];
    assert.match(await text(reader.get(form)), /<option value="2026-01" selected/);
    assert.doesNotMatch(await text((await browser(stranger)).get(form)), /2026-01/);
    const keeper = await browser(federal);
    assert.doesNotMatch(await text(keeper.get(page(first.id))), /\/abrufe\/neu/);
    assert.match(await text(keeper.get(form)), /Angebot zur Aufnahme, Probeministerium/);
  });
  it('shows a member its own line', async () => {
    const kiel = await text(
      (await browser(await makePerson('AP', { municipality: places.kiel }))).get(page(first.id)),
    );
    assert.match(kiel, /Ihre Kommune darin/);
    assert.doesNotMatch(kiel, /ist kein Angebot enthalten/);
    const bielefeld = await browser(await makePerson('AP', { municipality: places.bielefeld }));
    assert.match(await text(bielefeld.get(page(first.id))), /ist kein Angebot enthalten/);
  });
  it('is asked about by the recipient and answered by those who sent it', async () => {
    const reader = await browser(recipient);
    const asks = await reader.submit(page(first.id, '/rueckfrage'), {
      text: 'Ab wann sind die Plätze frei?',
    });
    assert.equal(asks.status, 303);
    assert.equal((await (await browser(stranger)).get(page(first.id, '/rueckfrage'))).status, 403);
    const keeper = await browser(federal);
    const [, question] = /rueckfragen\/(\d+)"/.exec(await text(keeper.get(page(first.id)))) ?? [];
    const answered = await keeper.submit(page(first.id, `/rueckfragen/${question}`), { answer: 'Sofort.' });
    assert.equal(answered.status, 303);
    assert.match(await text(reader.get(page(first.id))), /Sofort\./);
    const member = await browser(await makePerson('ZG'));
    assert.doesNotMatch(await text(member.get(page(first.id))), /Sofort\./);
    assert.deepEqual(
      (
        await database.rows<{ reason: string }>(
          sql`select reason from platform.mail where reason like 'offers.question%' order by id`,
        )
      ).map(({ reason }) => reason),
      ['offers.question-asked', 'offers.question-answered'],
    );
  });
  it('stays as it was when offers change', async () => {
    const before = await (await (await browser(recipient)).get(page(first.id, '/json'))).text();
    await database.run(sql`update offers.offer set number = 99 where municipality = ${places.kiel}`);
    assert.equal(await (await (await browser(recipient)).get(page(first.id, '/json'))).text(), before);
    await database.run(sql`update offers.offer set number = 8 where municipality = ${places.kiel}`);
  });
  it('is replaced by a newer one, and both say so', async () => {
    const second = idOf(await act(federal, prepareSnapshot, { ...asked, replaces: first.id }));
    await work();
    const { number, version } = await stateOf(second);
    assert.equal(number, 2);
    idOf(await act(federal, releaseSnapshot, { id: second, version }));
    const reader = await browser(recipient);
    assert.match(await text(reader.get(page(first.id))), /das gebündelte Angebot 2026-02 getreten/);
    assert.match(await text(reader.get(page(second))), />2026-01<\/a>/);
    assert.doesNotMatch(await text(reader.get(page(first.id))), /\/abrufe\/neu/);
    assert.doesNotMatch(await text(reader.get('/abrufe/neu')), /2026-01/);
    const third = await act(federal, prepareSnapshot, { ...asked, replaces: first.id });
    assert.equal(third.outcome === 'declined' && third.declined.reason, 'offers.replaced-already');
    const withdrawn = await (await browser(federal)).submit(page(second, '/zurueckziehen'), {
      reason: 'Irrtum',
    });
    assert.equal(withdrawn.status, 303);
    assert.match(await text(reader.get(page(second))), /Zurückgezogen am 02\.03\.2026/);
  });
});

describe('freezing', () => {
  it('is stopped before it begins, and begins anew', async () => {
    const id = idOf(await act(federal, prepareSnapshot, asked));
    idOf(await act(federal, cancelFreezing, { id }));
    await work();
    assert.deepEqual(await stateOf(id).then(({ state, hash }) => [state, hash]), ['preparing', null]);
    const keeper = await browser(federal);
    assert.match(await text(keeper.get(page(id))), /wurde angehalten/);
    assert.equal((await keeper.submit(page(id, '/neu'), {})).status, 303);
    await work();
    assert.deepEqual(await stateOf(id).then(({ state, number }) => [state, number]), ['prepared', 3]);
    assert.equal((await keeper.submit(page(id, '/verwerfen'), {})).status, 303);
    assert.equal((await stateOf(id)).state, 'dropped');
  });
  it('stopped half way leaves nothing behind', async () => {
    const id = idOf(await act(federal, prepareSnapshot, asked));
    const tools = {
      actor: { kind: 'system', job: 'test' } as const,
      progress: (stage: string) => (stage === 'annex' ? Promise.reject(new Cancelled()) : Promise.resolve()),
    };
    await assert.rejects(freezeSnapshotJob.run(house, { id }, tools), Cancelled);
    assert.deepEqual(await stateOf(id).then(({ state, hash }) => [state, hash]), ['preparing', null]);
    const lines = await database.one<{ n: number }>(
      sql`select count(*)::int as n from offers.snapshot_line where snapshot = ${id}`,
    );
    assert.equal(lines.n, 0);
  });
  it('a Land coordination speaks for one of its Länder and for no other', async () => {
    const none = await act(coordination, prepareSnapshot, asked);
    assert.equal(none.outcome === 'forbidden' && none.refusal.reason, 'rights.not-your-land');
    const foreign = await act(coordination, prepareSnapshot, { ...asked, land: ['12'] });
    assert.equal(foreign.outcome, 'forbidden');
    const id = idOf(await act(coordination, prepareSnapshot, { ...asked, land: ['01'] }));
    await work();
    const html = await text((await browser(coordination)).get(page(id)));
    assert.match(html, /8 fest, bis zu 5 weitere/);
    assert.doesNotMatch(html, />Potsdam<\/a>/);
  });
});

describe('between freezing and sending', () => {
  const refused = async (id: number, version: number) => {
    const outcome = await act(federal, releaseSnapshot, { id, version });
    return outcome.outcome === 'declined' ? outcome.declined.reason : outcome.outcome;
  };
  it('a line that is no longer true keeps it from being sent, until it is frozen again', async () => {
    const id = idOf(await act(federal, prepareSnapshot, asked));
    await work();
    const { number, version, hash } = await stateOf(id);
    const keeper = await browser(federal);
    assert.match(await text(keeper.get(page(id))), /Freigeben und senden/);
    await released(places.bielefeld, 3, { state: 'discussed' });
    assert.match(
      await text(keeper.get(page(id))),
      /Freigeben und senden/,
      'what came in beside is no reason',
    );
    await database.run(
      sql`update offers.offer set state = 'withdrawn' where municipality = ${places.potsdam}`,
    );
    assert.equal(await refused(id, version), 'offers.offers-changed');
    const html = await text(keeper.get(page(id)));
    assert.match(html, /Seit dem Einfrieren haben sich Angebote geändert/);
    assert.doesNotMatch(html, /Freigeben und senden/);
    assert.equal((await keeper.submit(page(id, '/neu'), {})).status, 303);
    assert.equal(await refused(id, version + 2), 'offers.not-prepared');
    await work();
    const again = await stateOf(id);
    assert.deepEqual([again.state, again.number], ['prepared', number]);
    assert.notEqual(again.hash, hash);
    assert.doesNotMatch(await text(keeper.get(page(id))), />Potsdam<\/a>/);
    idOf(await act(federal, releaseSnapshot, { id, version: again.version }));
    await database.run(
      sql`update offers.offer set state = 'released' where municipality = ${places.potsdam}`,
    );
  });
  it('a pledge that takes places is such a change, a repealed mandate too', async () => {
    const id = idOf(await act(federal, prepareSnapshot, asked));
    await work();
    const { version } = await stateOf(id);
    const kiel = sql`(select id from offers.offer where municipality = ${places.kiel})`;
    await database.run(
      sql`insert into offers.taking (offer, about, number, day) values (${kiel}, 'admissions.pledge:9', 2, '2026-03-02')`,
    );
    assert.equal(await refused(id, version), 'offers.offers-changed');
    await database.run(sql`delete from offers.taking`);
    const until = (day: string | null) =>
      database.run(sql`
        update mandates.item set valid_to = ${day}
        where resolution in (select id from mandates.resolution where municipality = ${places.kiel})`);
    await until('2026-06-30');
    assert.equal(
      await refused(id, version),
      'offers.offers-changed',
      'the mandates are asked, not remembered',
    );
    await act(federal, freezeAgain, { id });
    await work();
    const html = await text((await browser(federal)).get(page(id)));
    assert.match(html, /vom Mandat nicht mehr getragen/);
    assert.doesNotMatch(html, />Kiel<\/a>/);
    await until(null);
    assert.equal((await (await browser(federal)).submit(page(id, '/verwerfen'), {})).status, 303);
  });
});

describe('the check of a file', () => {
  const upload = async (content: string) => {
    const anyone = await browser();
    const sent = await anyone.submit('/angebote/pruefen', { file: new File([content], 'buendel.json') });
    return sent.status === 303 ? text(anyone.get(sent.headers.get('location') ?? '')) : text(sent);
  };
  it('knows the file that was sent, whatever its layout', async () => {
    const json = await text((await browser(recipient)).get('/angebote/gebuendelt/1/json'));
    assert.match(
      await upload(json),
      /Diese Prüfsumme gehört zum gebündelten Angebot 2026-01 vom 02\.03\.2026/,
    );
    assert.match(
      await upload(JSON.stringify(JSON.parse(json), null, 2)),
      /gehört zum gebündelten Angebot 2026-01/,
    );
    assert.match(await upload(json), /inzwischen durch das gebündelte Angebot 2026-02 ersetzt/);
  });
  it('finds one changed number, and a file of nobody', async () => {
    const json = await text((await browser(recipient)).get('/angebote/gebuendelt/1/json'));
    const forged = json.replace('"places":8', '"places":80');
    assert.notEqual(forged, json);
    assert.match(await upload(forged), /aber mit einer anderen Prüfsumme/);
    assert.match(await upload(JSON.stringify({ number: '2031-07' })), /wurde nicht gesendet/);
    assert.match(await upload('Hallo'), /keine JSON-Datei eines gebündelten Angebots/);
  });
  it('says nothing of what was never sent, and names nobody', async () => {
    const { hash } = await database.one<{ hash: string }>(
      sql`select hash from offers.snapshot where state = 'dropped' limit 1`,
    );
    const html = await text((await browser()).get(`/angebote/pruefen?pruefsumme=${hash}&nummer=2026-03`));
    assert.match(html, /wurde nicht gesendet/);
    const known = await database.one<{ hash: string }>(sql`select hash from offers.snapshot where id = 1`);
    const genuine = await text((await browser()).get(`/angebote/pruefen?pruefsumme=${known.hash}`));
    assert.match(genuine, /Echt/);
    assert.doesNotMatch(genuine, /Kiel|Probeministerium|koordination@/);
  });
  it('what it is about stands on the record by its check sum alone', async () => {
    const { details } = await database.one<{ details: string }>(
      sql`select details from platform.record where action = 'offers.keep-snapshot' order by seq limit 1`,
    );
    assert.match(details, /"number":"2026-01"/);
    assert.ok(details.length < 2_000);
  });
});
