import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { addClause } from '../../src/alliance/statements/actions/add-clause.ts';
import { beginStatement } from '../../src/alliance/statements/actions/begin-statement.ts';
import { changePhase } from '../../src/alliance/statements/actions/change-phase.ts';
import { reckonDenominator } from '../../src/alliance/statements/actions/reckon-denominator.ts';
import { selectClauses } from '../../src/alliance/statements/db/clauses.ts';
import { writeResponse } from '../../src/alliance/statements/db/positions.ts';
import { selectStatement } from '../../src/alliance/statements/db/statements.ts';
import { chance } from '../../src/alliance/statements/rules/denominator/instances.fixture.ts';
import { sql } from '../../src/platform/database/index.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, clock, database, makePerson, work } = await testHouse();
const federal = await makePerson('K');
const keeper = await browser(federal);
const reader = await browser(await makePerson('ZG'));
const anyone = await browser();
const text = async (response: Promise<Response>) => (await response).text();
const members = Object.values(places);

for (const municipality of members)
  await act(federal, recordStep, {
    municipality,
    status: 'member',
    step: 'begins',
    day: '2020-01-01',
    evidence: 'Probe',
    source: 'Probe',
    declaration: '2021',
  });

/** A text of so many clauses in the phase of positions, with answers that look like chance. */
const textOf = async (clauses: number, seed: number): Promise<number> => {
  const begun = await act(federal, beginStatement, {
    title: `Text mit ${clauses} Ziffern`,
    purpose: 'Probe',
    kind: 'letter',
  });
  const id = begun.outcome === 'done' ? Number(begun.trace.reply?.['id']) : 0;
  for (let number = 1; number <= clauses; number += 1)
    await act(federal, addClause, {
      statement: id,
      kind: 'numbered',
      number: String(number),
      label: `Punkt ${number}`,
      text: `Der Bund tut das ${number}. Nötige.`,
      topics: [],
      act: 'appeal',
    });
  const version = (await selectStatement(database, id))?.version;
  assert.equal((await act(federal, changePhase, { id, version, move: 'open-positions' })).outcome, 'done');
  const next = chance(seed);
  const parts = await selectClauses(database, id);
  for (const municipality of members.slice(0, 6))
    await writeResponse(
      database,
      {
        statement: id,
        municipality,
        land: municipality.slice(0, 2),
        state: 'released',
        origin: 'form',
        releaseNote: null,
      },
      parts.map(({ id: clause, hash }) => ({
        clause,
        clauseHash: hash,
        stance: next() < 0.75 ? 'supports' : next() < 0.5 ? 'not-covered' : 'no',
        reason: null,
      })),
      null,
      clock.now(),
    );
  return id;
};

describe('the denominator of a short text', () => {
  it('is there at once, by members, inhabitants and Länder, with a table', async () => {
    const id = await textOf(6, 3);
    const page = await text(reader.get(`/erklaerungen/${id}/nenner`));
    assert.match(page, /6 von 8 Mitgliedern haben Positionen freigegeben/);
    assert.match(page, /Jede Auswahl von Ziffern ist angesehen/);
    assert.match(page, /Bester Text je Länge/);
    assert.match(page, /Was jede Ziffer kostet/);
    assert.match(page, /Fehlende Mandate/);
    assert.match(
      await text(reader.get(`/erklaerungen/${id}/nenner?gewicht=laender`)),
      /mindestens ein Mitglied aus ihm/,
    );
    assert.match(
      await text(reader.get(`/erklaerungen/${id}/nenner?gewicht=einwohner`)),
      /Niemand zählt doppelt/,
    );
    const shown = (await (
      await reader
        .api('statements.denominator', {})
        .then(() => reader.get(`/api/v1/statements/denominator?id=${id}`))
    ).json()) as {
      frontier: { points: { support: number }[]; total: number };
    };
    assert.equal(shown.frontier.total, 6);
    const supports = shown.frontier.points.map(({ support }) => support);
    assert.deepEqual(
      supports,
      supports.toSorted((a, b) => b - a),
    );
  });

  it('answers how long a text may be for a wanted support', async () => {
    assert.match(
      await text(reader.get('/erklaerungen/1/nenner?unterstuetzung=6')),
      /Der längste Text mit dieser Unterstützung hat \d Ziffern/,
    );
    assert.match(
      await text(reader.get('/erklaerungen/1/nenner?unterstuetzung=7')),
      /So viele tragen keinen Text/,
    );
  });

  it('is not for the public', async () => {
    assert.equal((await anyone.get('/erklaerungen/1/nenner')).status, 401);
  });

  it('says what is missing where nobody has answered', async () => {
    const begun = await act(federal, beginStatement, { title: 'Leer', purpose: 'Probe', kind: 'letter' });
    const id = begun.outcome === 'done' ? Number(begun.trace.reply?.['id']) : 0;
    assert.match(await text(keeper.get(`/erklaerungen/${id}/nenner`)), /Der Text hat noch keine Ziffer/);
  });
});

describe('the denominator of a long text', () => {
  it('is reckoned in the background and kept with what made it', async () => {
    const id = await textOf(22, 5);
    const path = `/erklaerungen/${id}/nenner`;
    assert.match(await text(keeper.get(path)), /wird im Hintergrund gerechnet/);
    assert.doesNotMatch(await text(reader.get(path)), /nenner\/rechnen"/);
    assert.equal((await keeper.submit(`${path}/rechnen`, {})).status, 303);
    assert.match(await text(keeper.get(path)), /Es wird gerechnet/);
    const twice = await keeper.submit(`${path}/rechnen`, {});
    assert.match(await twice.text(), /Es wird schon gerechnet/);
    await work();
    const page = await text(reader.get(path));
    assert.match(page, /Bester Text je Länge/);
    assert.match(page, /die Werte sind genau/);
    assert.match(page, /Zwei Wege zu einem genauen Ergebnis/);
    assert.match(page, /Prüfsumme der Positionen: [0-9a-f]{16}/);
  });

  it('says that it is of earlier when somebody answers since', async () => {
    await database.run(
      sql`update statements.position set stance = 'no' where statement = 3 and municipality = ${places.kiel}`,
    );
    assert.match(await text(reader.get('/erklaerungen/3/nenner')), /Rechnung von früher/);
  });

  it('is stopped while it waits', async () => {
    assert.equal((await keeper.submit('/erklaerungen/3/nenner/rechnen', {})).status, 303);
    assert.equal((await keeper.submit('/erklaerungen/3/nenner/anhalten', {})).status, 303);
    await work();
    const again = await keeper.submit('/erklaerungen/3/nenner/anhalten', {});
    assert.match(await again.text(), /Es wird gerade nichts gerechnet/);
  });

  it('is stopped while it runs, and can be reckoned anew', async () => {
    const outcome = await act(federal, reckonDenominator, { id: 3 });
    const number = outcome.outcome === 'done' ? Number(outcome.trace.reply?.['id']) : 0;
    const set = (state: string) =>
      database.run(sql`
        update platform.job set state = ${state}
        where id = (select job from statements.denominator where id = ${number})`);
    await set('running');
    assert.match(await text(keeper.get('/erklaerungen/3/nenner')), /nenner\/anhalten"/);
    assert.equal((await keeper.submit('/erklaerungen/3/nenner/anhalten', {})).status, 303);
    assert.doesNotMatch(await text(keeper.get('/erklaerungen/3/nenner')), /nenner\/(anhalten|rechnen)"/);
    // whoever works on it hears of it at the next word of progress
    await set('waiting');
    await work();
    const { state, result } = await database.one<{ state: string; result: unknown }>(sql`
      select j.state, d.result from statements.denominator d join platform.job j on j.id = d.job
      where d.id = ${number}`);
    assert.deepEqual([state, result], ['cancelled', null]);
    assert.match(await text(keeper.get('/erklaerungen/3/nenner')), /nenner\/rechnen"/);
  });

  it('is reckoned with core and groups as somebody chooses them, without a script', async () => {
    const [first, second, third] = (await selectClauses(database, 3)).map(({ id }) => id);
    const path = '/erklaerungen/3/nenner/auswahl';
    assert.match(await text(keeper.get('/erklaerungen/3/nenner')), /nenner\/auswahl"/);
    assert.equal((await reader.get(path)).status, 403);
    const sent = await keeper.submit(path, {
      [`choices.${first}`]: 'core',
      [`choices.${second}`]: 'b',
      [`choices.${third}`]: 'b',
    });
    assert.equal(sent.status, 303);
    await work();
    const { core, together } = await database.one<{ core: number[]; together: number[][] }>(
      sql`select core, together from statements.denominator where statement = 3 order by id desc limit 1`,
    );
    assert.deepEqual([core, together], [[first], [[second, third]]]);
    const twice = await act(federal, reckonDenominator, {
      id: 3,
      together: [
        [first, second],
        [second, third],
      ],
    });
    assert.equal(twice.outcome === 'declined' && twice.declined.reason, 'statements.clause-twice');
  });

  it('is reckoned with an agreed core, and not with a clause of another text', async () => {
    const [first] = await selectClauses(database, 3);
    assert.equal((await act(federal, reckonDenominator, { id: 3, core: [first?.id] })).outcome, 'done');
    await work();
    const { core } = await database.one<{ core: number[] }>(
      sql`select core from statements.denominator where statement = 3 and result is not null order by id desc limit 1`,
    );
    assert.deepEqual(core, [first?.id]);
    const foreign = await selectClauses(database, 1);
    const refused = await act(federal, reckonDenominator, { id: 3, core: [foreign[0]?.id] });
    assert.equal(refused.outcome === 'declined' && refused.declined.reason, 'statements.unknown-clause');
  });
});
