import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addItem } from '../../src/alliance/mandates/actions/add-item.ts';
import { recordCompetence } from '../../src/alliance/mandates/actions/record-competence.ts';
import { recordResolution } from '../../src/alliance/mandates/actions/record-resolution.ts';
import {
  bookUse,
  lockMandates,
  mandatesOf,
  mandatesOfAll,
  releaseUse,
} from '../../src/alliance/mandates/facts.ts';
import { coverageOf } from '../../src/alliance/mandates/rules/answer.ts';
import type { PlannedAct } from '../../src/alliance/mandates/types.ts';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, database, makePerson } = await testHouse();
const federal = await makePerson('K');
const observer = await browser(await makePerson('ZG'));
const anyone = await browser();

for (const municipality of [places.flensburg, places.kiel, places.potsdam])
  await act(federal, recordStep, {
    municipality,
    status: 'member',
    step: 'begins',
    day: '2019-06-14',
    evidence: 'Zeichnung (erfunden)',
    source: 'Probe',
    declaration: '2019',
  });
const resolve = async (municipality: string, more: object): Promise<number> => {
  const paper = {
    municipality,
    body: 'Rat',
    day: '2020-01-01',
    title: 'Probe',
    result: 'adopted',
    source: 'Probe',
  };
  const recorded = await act(federal, recordResolution, paper);
  const resolution = recorded.outcome === 'done' ? Number(recorded.trace.reply?.['id']) : 0;
  const added = await act(federal, addItem, {
    resolution,
    number: '1',
    text: 'Die Stadt nimmt auf.',
    effect: 'permits',
    act: 'act',
    topics: ['admission'],
    ...more,
  });
  assert.equal(added.outcome, 'done');
  return resolution;
};
await resolve(places.flensburg, { limit: 50 });
await resolve(places.potsdam, { effect: 'excludes' });

const path = '/mandate/wer-darf-was?handlung=act&thema=resettlement&zahl=20';
const page = async (who: typeof anyone, address = path) => (await who.get(address)).text();

describe('who may do what', () => {
  it('shows the public numbers and no municipality', async () => {
    const shown = await page(anyone);
    assert.match(shown, /Die Liste der Kommunen sehen Mitglieder/);
    assert.doesNotMatch(shown, /Die Stadt nimmt auf/);
    assert.doesNotMatch(shown, /aria-label="Flensburg/);
    const json = (await (
      await anyone.get('/api/v1/mandates/who-may-what?handlung=act&thema=resettlement&zahl=20')
    ).json()) as { list: null; counts: Record<string, { municipalities: number; inhabitants: number }> };
    assert.equal(json.list, null);
    assert.deepEqual(
      Object.values(json.counts).map(({ municipalities }) => municipalities),
      [1, 0, 0, 1, 1],
    );
    assert.ok((json.counts['covered']?.inhabitants ?? 0) > 80_000);
  });

  it('shows members the list with the quoted item and what is missing', async () => {
    const shown = await page(observer);
    assert.match(shown, /Flensburg: gedeckt/);
    assert.match(shown, /Potsdam: ausgeschlossen/);
    assert.match(shown, /Die Stadt nimmt auf/);
    const more = await page(observer, path.replace('zahl=20', 'zahl=60'));
    assert.match(more, /noch 50 Personen frei, es fehlen 10/);
  });

  it('begins with the answer for the own municipality, whatever the list is narrowed to', async () => {
    const clerk = await browser(await makePerson('AP', { municipality: places.flensburg }));
    const shown = await page(clerk, `${path}&land=12`);
    assert.match(shown, /Ihre Kommune[\s\S]*Flensburg[\s\S]*gedeckt[\s\S]*Die Stadt nimmt auf/);
    const lacking = await page(await browser(await makePerson('OB', { municipality: places.kiel })));
    assert.match(lacking, /Ihre Kommune[\s\S]*Kiel[\s\S]*braucht Beschluss[\s\S]*Musterbeschluss/);
    assert.doesNotMatch(await page(observer), /Ihre Kommune/);
  });

  it('narrows the list to one answer', async () => {
    const shown = await page(observer, `${path}&urteil=excluded`);
    assert.match(shown, />Potsdam</);
    assert.doesNotMatch(shown, />Flensburg</);
  });

  it('can be taken along by members only', async () => {
    const table = '/mandate/wer-darf-was/wer-darf-was.csv?handlung=act&thema=resettlement&zahl=20';
    assert.equal((await anyone.get(table)).status, 401);
    const csv = await (await observer.get(table)).text();
    assert.match(csv, /01001000;Flensburg;Schleswig-Holstein;\d+;gedeckt/);
    const xlsx = await observer.get(table.replace('.csv', '.xlsx'));
    assert.equal((await xlsx.arrayBuffer()).byteLength > 3_000, true);
  });

  it('takes all municipalities of Germany, too', async () => {
    const shown = await page(observer, `${path}&kreis=alle`);
    assert.match(shown, /Die Karte zeigt einzelne Kommunen nur/);
    assert.match(shown, /10\u202f7\d\d/);
  });

  it('refuses what is no plan with a sentence', async () => {
    assert.equal((await anyone.get(`${path}&tag=30.2.2026`)).status, 400);
    assert.equal((await anyone.get('/mandate/wer-darf-was?handlung=fly')).status, 400);
  });
});

describe('a resolution that was read in', () => {
  it('is no silence of the council: it is shown, and whoever keeps it is led to say what it permits', async () => {
    const read = await act(federal, recordResolution, {
      municipality: places.marburg,
      body: 'Rat',
      day: '2020-01-01',
      reference: 'VO/2020/1',
      title: 'Probe',
      result: 'adopted',
      source: 'Probe',
      decisionText: '1. Die Stadt nimmt auf.\n2. Die Stadt dankt.',
    });
    const id = read.outcome === 'done' ? Number(read.trace.reply?.['id']) : 0;
    const all = `${path}&kreis=alle&land=06`;
    const own = await page(await browser(await makePerson('AP', { municipality: places.marburg })), all);
    assert.match(own, /Noch nicht zugeordnet, was erlaubt ist: VO\/2020\/1, 01\.01\.2020, Punkte 1, 2/);
    assert.match(own, /href="\/mandate\/punkte\/\d+"[^>]*>Jetzt zuordnen/);
    const foreign = await page(await browser(await makePerson('AP', { municipality: places.kiel })), all);
    assert.doesNotMatch(foreign, /Jetzt zuordnen/);
    const csv = await (
      await observer.get('/mandate/wer-darf-was/wer-darf-was.csv?kreis=alle&land=06')
    ).text();
    assert.match(csv, /06534014;Marburg;.*VO\/2020\/1/);
    assert.ok(id > 0);
  });
});

describe('what heads may decide', () => {
  const appeal: PlannedAct = {
    act: 'appeal',
    topic: 'admission',
    group: null,
    number: null,
    programme: null,
    day: '2026-03-02',
  };
  const kiel = { municipality: places.kiel, land: '01' };
  const answer = async () => coverageOf(await mandatesOf(database, places.kiel), kiel, appeal);
  it('is an unchecked assumption until somebody records the law of the Land', async () => {
    const found = await answer();
    assert.deepEqual([found.verdict, found.competence?.verified], ['head-may-decide', false]);
    assert.match(
      await page(observer, '/mandate/wer-darf-was'),
      /nach ungeprüfter Annahme genügt die Leitung/,
    );
    const entry = { act: 'appeal', allowed: false, source: 'Erfundene Vorschrift für die Probe', land: '01' };
    assert.equal((await act(federal, recordCompetence, entry)).outcome, 'done');
    assert.equal((await answer()).verdict, 'needs-resolution');
  });
});

describe('numbers that other deeds take up', () => {
  const plan: PlannedAct = {
    act: 'act',
    topic: 'eu-border',
    group: null,
    number: 40,
    programme: null,
    day: '2026-03-02',
  };
  const flensburg = { municipality: places.flensburg, land: '01' };
  const answer = async () => coverageOf(await mandatesOf(database, places.flensburg), flensburg, plan);

  it('are booked as coverage quoted them, and given back', async () => {
    const before = await answer();
    assert.equal(before.verdict, 'covered');
    await database.transaction(async (tx) => {
      await lockMandates(tx, places.flensburg);
      const uses = before.because.map(({ item, scope, number }) => ({
        item: item.id,
        scope,
        number: number ?? 0,
        day: plan.day,
      }));
      await bookUse(tx, 'offers.offer:1', uses);
    });
    const after = await answer();
    assert.deepEqual(after.near[0]?.lacks, [{ lack: 'number', left: 10, missing: 30 }]);
    await releaseUse(database, 'offers.offer:1', '2026-03-02');
    assert.equal((await answer()).verdict, 'covered');
  });

  it('never let two deeds take the last places', async () => {
    const take = (about: string) =>
      database.transaction(async (tx) => {
        await lockMandates(tx, places.flensburg);
        const found = coverageOf(await mandatesOf(tx, places.flensburg), flensburg, plan);
        if (found.verdict !== 'covered') return false;
        for (const { item, scope, number } of found.because)
          await bookUse(tx, about, [{ item: item.id, scope, number: number ?? 0, day: plan.day }]);
        return true;
      });
    const taken = await Promise.all(['offers.offer:2', 'offers.offer:3', 'offers.offer:4'].map(take));
    assert.deepEqual(taken.filter(Boolean).length, 1);
  });
});

describe('the memory of all mandates', () => {
  it('lives as long as nothing changes, in whatever transaction', async () => {
    const first = await mandatesOfAll(database);
    assert.equal(await mandatesOfAll(database), first);
    await resolve(places.kiel, {});
    const second = await mandatesOfAll(database);
    assert.notEqual(second, first);
    assert.equal(second.items.length, first.items.length + 1);
  });

  it('forgets what a failed transaction made it see', async () => {
    const before = await mandatesOfAll(database);
    await assert.rejects(
      database.transaction(async (tx) => {
        await releaseUse(tx, 'offers.offer:2', '2026-03-02');
        await releaseUse(tx, 'offers.offer:3', '2026-03-02');
        await releaseUse(tx, 'offers.offer:4', '2026-03-02');
        const inside = await mandatesOfAll(tx);
        assert.notDeepEqual(inside.items, before.items);
        throw new Error('rolled back');
      }),
      /rolled back/,
    );
    assert.deepEqual((await mandatesOfAll(database)).items, before.items);
  });
});
