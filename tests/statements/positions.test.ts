import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordResolution } from '../../src/alliance/mandates/actions/record-resolution.ts';
import { addItem } from '../../src/alliance/mandates/actions/add-item.ts';
import { applyPositions } from '../../src/alliance/statements/actions/apply-positions.ts';
import { editClause } from '../../src/alliance/statements/actions/edit-clause.ts';
import { prepareResponse } from '../../src/alliance/statements/actions/prepare-response.ts';
import { releaseResponse } from '../../src/alliance/statements/actions/release-response.ts';
import { setDeadlines } from '../../src/alliance/statements/actions/set-deadlines.ts';
import { uploadPositions } from '../../src/alliance/statements/actions/upload-positions.ts';
import { selectStatement } from '../../src/alliance/statements/db/statements.ts';
import { positionsOf } from '../../src/alliance/statements/facts.ts';
import { readTable } from '../../src/platform/documents/table.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places } from '../house.ts';
import { allianceHouse, saidOf } from './alliance.ts';

const { act, browser, clauses, clock, database, federal, id, makePerson, move, must, page, work } =
  await allianceHouse();
const contact = await makePerson('AP', { municipality: places.kiel, email: 'kiel@example.org' });
const headOf = await makePerson('OB', { municipality: places.kiel, name: 'Leitung von Kiel' });
await database.run(
  sql`update people.office set title = 'Oberbürgermeisterin' where id = ${headOf.office?.id ?? 0}`,
);
const neighbour = await makePerson('AP', { municipality: places.flensburg, email: 'flensburg@example.org' });
const land = await makePerson('LK', { lands: ['01'] });
const k = await browser(federal);
const text = async (response: Promise<Response>) => (await response).text();
const read = async () =>
  Object.fromEntries((await clauses()).map((clause) => [String(clause.id), clause.hash]));
const answer = async (stances: Record<string, string>, version = 0, more: object = {}) => ({
  statement: id,
  version,
  stances,
  texts: await read(),
  ...more,
});
const [first, second] = await clauses();
assert.ok(first && second);
const [one, two] = [String(first.id), String(second.id)];
const released = () => positionsOf(database, id);
const csv = (...rows: string[]) => ({
  name: 'tabelle.csv',
  base64: Buffer.from(['AGS;Ziffer 1;Grund 1;Ziffer 2;Freigabe', ...rows].join('\n')).toString('base64'),
});

describe('positions', () => {
  it('are taken in their phase only', async () => {
    const early = await act(contact, prepareResponse, await answer({ [one]: 'supports' }));
    assert.equal(saidOf(early), 'not-in-positions');
    assert.equal(saidOf(await move('open-positions')), 'done');
  });

  it('are asked for by a message to every member, once', async () => {
    await work();
    await work();
    const told = await database.rows<{ person: number; body: string }>(sql`
      select person, body from platform.mail where reason = 'statements.opened-positions'
      union all
      select person, body from people.notice where reason = 'statements.opened-positions'`);
    assert.deepEqual(
      told.map(({ person }) => person).toSorted((a, b) => a - b),
      [contact.personId, headOf.personId, neighbour.personId],
    );
    assert.ok(told.every(({ body }) => body.includes(`${page}/positionen/eigene`)));
  });

  it('are proposed from the mandates with the item quoted', async () => {
    const { reply } = await must(contact, recordResolution, {
      municipality: places.kiel,
      body: 'Ratsversammlung',
      day: '2025-01-10',
      title: 'Bundesprogramme fordern',
      result: 'adopted',
      source: 'Probe',
    });
    await must(contact, addItem, {
      resolution: Number(reply?.['id']),
      number: '1',
      text: 'Die Stadt setzt sich für Bundesaufnahmeprogramme ein.',
      result: 'adopted',
      effect: 'permits',
      act: 'appeal',
      topics: ['federal-programme'],
      per: 'total',
      voteKind: 'unknown',
    });
    const form = await text((await browser(contact)).get(`${page}/positionen/eigene`));
    assert.match(form, /vom Mandat her möglich/);
    assert.match(form, /setzt sich für Bundesaufnahmeprogramme ein/);
    const other = await text((await browser(neighbour)).get(`${page}/positionen/eigene`));
    assert.doesNotMatch(other, /setzt sich für Bundesaufnahmeprogramme ein/);
    assert.match(other, /vom Mandat nicht gedeckt/);
  });

  it('are prepared on one page without a script and keep what was typed', async () => {
    const { submit } = await browser(contact);
    const wrong = await submit(`${page}/positionen/eigene`, {
      [`stances.${one}`]: 'supports',
      [`stances.${two}`]: 'only-if',
    });
    assert.equal(wrong.status, 409);
    const again = await wrong.text();
    assert.match(again, /Ziffer 2: Bitte nennen Sie die Bedingung/);
    assert.match(again, /value="only-if" checked/);
    const right = await submit(`${page}/positionen/eigene`, {
      [`stances.${one}`]: 'supports',
      [`stances.${two}`]: 'only-if',
      [`reasons.${two}`]: 'der Bund zahlt mit',
    });
    assert.equal(right.status, 303);
    assert.deepEqual(await released(), []);
  });

  it('count when the head releases what was read, not what somebody changed meanwhile', async () => {
    const byContact = await act(contact, releaseResponse, { statement: id, version: 1 });
    assert.equal(saidOf(byContact), 'not-your-office');
    const changed = await answer({ [one]: 'accepts' }, 1);
    assert.equal(saidOf(await act(contact, prepareResponse, changed)), 'done');
    assert.equal(saidOf(await act(contact, prepareResponse, changed)), 'changed-meanwhile');
    assert.equal(
      saidOf(await act(headOf, releaseResponse, { statement: id, version: 1 })),
      'changed-meanwhile',
    );
    const { submit } = await browser(headOf);
    assert.equal((await submit(`${page}/positionen/freigeben`, {})).status, 303);
    assert.deepEqual(
      (await released()).map(({ municipality, clause, stance }) => [municipality, clause, stance]),
      [[places.kiel, first.id, 'accepts']],
    );
    const listed = await text(k.get(`${page}/positionen/kommunen`));
    assert.match(listed, /Kiel/);
    assert.match(listed, /02\.03\.2026, Oberbürgermeisterin/);
    assert.doesNotMatch(listed, /Leitung von Kiel/);
  });

  it('that were released stand while a change of them waits for its own release', async () => {
    const stances = async () => (await released()).map(({ stance }) => stance);
    const form = await browser(contact);
    const changed = await form.submit(`${page}/positionen/eigene`, { [`stances.${one}`]: 'no' });
    assert.equal(changed.status, 303);
    assert.deepEqual(await stances(), ['accepts']);
    assert.match(await text(form.get(`${page}/positionen/eigene`)), /Eine Änderung wartet auf die Freigabe/);
    assert.match(await text((await browser(headOf)).get('/')), /positionen\/freigeben/);
    const before = clock.now();
    // the deadline passes before anybody released the change: the municipality still counts
    await database.run(
      sql`update statements.phase set until = '2026-03-02' where statement = ${id} and phase = 'positions'`,
    );
    clock.turnTo('2026-03-03T09:00:00Z');
    assert.deepEqual(await stances(), ['accepts']);
    assert.match(await text((await browser(contact)).get(`${page}/positionen/eigene`)), /kann mittragen/);
    clock.turnTo(before.toISOString());
    await database.run(sql`update statements.phase set until = null where statement = ${id}`);
    const { version } = await database.one<{ version: number }>(
      sql`select version from statements.response where municipality = ${places.kiel}`,
    );
    // saying the same again takes the change away, and there is nothing to release
    await must(contact, prepareResponse, await answer({ [one]: 'accepts' }, version));
    const nothing = await act(headOf, releaseResponse, { statement: id, version: version + 1 });
    assert.equal(saidOf(nothing), 'already-released');
    await must(contact, prepareResponse, await answer({ [one]: 'supports' }, version + 1));
    await must(headOf, releaseResponse, { statement: id, version: version + 2 });
    assert.deepEqual(await stances(), ['supports']);
  });

  it('come in by the API with the wording that was read', async () => {
    const { api } = await browser(neighbour);
    const blind = await api('statements.prepare-response', {
      statement: id,
      version: 0,
      stances: { [one]: 'no' },
    });
    assert.equal(blind.status, 409);
    const done = await api('statements.prepare-response', await answer({ [one]: 'no' }));
    assert.equal(done.status, 200);
  });

  it('say nothing about who says nothing', async () => {
    const { submit, get } = await browser(neighbour);
    assert.equal((await submit(`${page}/positionen/keine`, {})).status, 303);
    const { state } = await database.one<{ state: string }>(
      sql`select state from statements.response where municipality = ${places.flensburg}`,
    );
    assert.equal(state, 'silent');
    const shown = await text(k.get(`${page}/positionen`));
    assert.doesNotMatch(shown, /Flensburg|Lübeck|Potsdam/);
    assert.match(await text(get(page)), /bezieht keine Position/);
  });
});

describe('a table of positions', () => {
  const bring = (rows: string[], actor = federal) =>
    act(actor, uploadPositions, { statement: id, file: csv(...rows), source: 'Rückläufe' });
  it('with errors takes over nothing, not even the right rows', async () => {
    const outcome = await bring([
      `${places.luebeck};unterstützt;;nein;OB`,
      '99999999;unterstützt;;;OB',
      `${places.potsdam};vielleicht;;;OB`,
      `${places.kiel};nein;;;OB`,
    ]);
    assert.equal(outcome.outcome, 'done');
    const shown = await text(k.get(`${page}/positionen/tabelle/1`));
    assert.match(shown, /„99999999“ ist hier kein Mitglied/);
    assert.match(shown, /Ziffer 1: vielleicht/);
    assert.match(shown, /Kiel hat schon selbst geantwortet/);
    assert.doesNotMatch(shown, /uebernehmen/);
    assert.equal(saidOf(await act(federal, applyPositions, { id: 1 })), 'table-has-errors');
    assert.equal((await released()).length, 1);
  });
  it('names a clause that is none, and what is no table', async () => {
    const file = { name: 'x.csv', base64: Buffer.from('AGS;Ziffer 9\n01003000;nein').toString('base64') };
    await act(federal, uploadPositions, { statement: id, file, source: 'Probe' });
    assert.match(await text(k.get(`${page}/positionen/tabelle/2`)), /„Ziffer 9“ passt zu keiner Ziffer/);
    const pdf = { name: 'x.csv', base64: Buffer.from('%PDF-1.7').toString('base64') };
    const outcome = await act(federal, uploadPositions, { statement: id, file: pdf, source: 'Probe' });
    assert.equal(saidOf(outcome), 'not-a-table');
  });
  it('of a Land coordination speaks for its own Land only', async () => {
    const outcome = await bring([`${places.potsdam};nein;;;OB`], land);
    assert.deepEqual(outcome.outcome === 'done' && outcome.trace.reply?.['problems'], [
      { line: 2, problem: 'other-land', value: 'Potsdam' },
    ]);
  });
  it('is taken over once, released only where it says by whom', async () => {
    await bring([`${places.luebeck};unterstützt;;nein;OB, 3. März`, `${places.potsdam};nein;;;`]);
    const { submit } = k;
    const path = `${page}/positionen/tabelle/4/uebernehmen`;
    assert.equal((await submit(path, {})).status, 303);
    assert.equal((await submit(path, {})).status, 409);
    assert.deepEqual(
      (await released()).map(({ municipality, stance }) => `${municipality} ${stance}`),
      [`${places.kiel} supports`, `${places.luebeck} supports`, `${places.luebeck} no`],
    );
    const other = await makePerson('LK', { lands: ['12'] });
    assert.equal((await (await browser(other)).get(`${page}/positionen/tabelle/4`)).status, 403);
  });
  it('comes out as it goes in', async () => {
    const file = await k.get(`${page}/positionen/vorlage.xlsx`);
    const table = await readTable({ name: 'v.xlsx', bytes: new Uint8Array(await file.arrayBuffer()) });
    assert.ok(table.ok);
    assert.deepEqual(table.sheets[0]?.rows[0]?.slice(0, 5), [
      'AGS',
      'Kommune',
      'Land',
      'Ziffer 1',
      'Grund 1',
    ]);
    assert.ok(table.sheets[0]?.rows.some((row) => row[0] === places.luebeck && row[3] === 'unterstützt'));
    // who answered itself is not offered
    assert.ok(table.sheets[0]?.rows.every((row) => row[0] !== places.kiel));
  });
});

describe('the text and the time', () => {
  it('a changed clause makes a position one to the earlier text, and stops who read the old one', async () => {
    const stale = await answer({ [one]: 'supports' }, 1);
    assert.equal(saidOf(await move('redraft', 'Eine Bitte aus Kiel.')), 'done');
    const { revision } = (await clauses()).find((clause) => clause.id === first.id) ?? first;
    await must(federal, editClause, {
      id: first.id,
      version: revision,
      number: '1',
      label: 'Hilfe',
      text: 'Der Bund hilft sofort.',
      act: 'appeal',
      topics: [],
    });
    assert.equal(saidOf(await move('open-positions')), 'done');
    assert.equal(saidOf(await act(neighbour, prepareResponse, stale)), 'changed-meanwhile');
    assert.equal(saidOf(await act(neighbour, prepareResponse, { ...stale, version: 2 })), 'text-changed');
    assert.match(await text(k.get(`${page}/positionen`)), /2 zum früheren Wortlaut/);
    assert.match(
      await text((await browser(contact)).get(`${page}/positionen/eigene`)),
      /Der Wortlaut hat sich seit dieser Position geändert/,
    );
  });

  it('reminds a week ahead and on the day, but nobody who has settled it', async () => {
    const version = (await selectStatement(database, id))?.version;
    await must(federal, setDeadlines, { id, version, positions: '2026-03-20' });
    const written = async () =>
      (
        await database.rows<{ recipient: string }>(
          sql`select recipient from platform.mail where reason in ('statements.positions', 'statements.keeper') order by id`,
        )
      ).map(({ recipient }) => recipient);
    for (const [moment, mails] of [
      ['2026-03-12T06:00:00Z', 0],
      ['2026-03-13T06:00:00Z', 1],
      ['2026-03-16T06:00:00Z', 1],
      ['2026-03-20T06:00:00Z', 2],
    ] as const) {
      clock.turnTo(moment);
      await work();
      assert.equal((await written()).length, mails, moment);
    }
    const notices = await database.rows<{ reason: string }>(
      sql`select reason from people.notice where reason in ('statements.positions', 'statements.keeper')`,
    );
    const all = [...(await written()), ...notices.map(({ reason }) => reason)];
    assert.ok(all.every((recipient) => !recipient.includes('kiel@') && !recipient.includes('flensburg@')));
  });

  it('are refused after the deadline, also by table', async () => {
    clock.turnTo('2026-03-21T11:00:00Z');
    const late = await act(contact, prepareResponse, await answer({ [one]: 'supports' }, 2));
    assert.equal(saidOf(late), 'deadline-passed');
    const table = await act(federal, uploadPositions, {
      statement: id,
      file: csv(`${places.luebeck};nein;;;OB`),
      source: 'zu spät',
    });
    assert.equal(saidOf(table), 'deadline-passed');
    assert.doesNotMatch(await text((await browser(contact)).get(page)), /Positionen eintragen/);
  });
});
