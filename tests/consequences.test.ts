import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classifyAnswer } from '../src/alliance/correspondence/actions/classify-answer.ts';
import { openThread } from '../src/alliance/correspondence/actions/open-thread.ts';
import { recordAnswer } from '../src/alliance/correspondence/actions/record-answer.ts';
import { selectMessages } from '../src/alliance/correspondence/db/messages.ts';
import { followSuccessor } from '../src/alliance/members/actions/follow-successor.ts';
import { recordStep } from '../src/alliance/members/actions/record-step.ts';
import { releaseSnapshot } from '../src/alliance/offers/actions/release-snapshot.ts';
import { reportOverload } from '../src/alliance/offers/actions/report-overload.ts';
import { resumeOffer } from '../src/alliance/offers/actions/resume-offer.ts';
import { stateCapacity } from '../src/alliance/offers/actions/state-capacity.ts';
import { addClause } from '../src/alliance/statements/actions/add-clause.ts';
import { beginStatement } from '../src/alliance/statements/actions/begin-statement.ts';
import { changePhase } from '../src/alliance/statements/actions/change-phase.ts';
import { openSignatures } from '../src/alliance/statements/actions/open-signatures.ts';
import { sendStatement } from '../src/alliance/statements/actions/send-statement.ts';
import { selectStatement } from '../src/alliance/statements/db/statements.ts';
import { sql } from '../src/platform/database/index.ts';
import { done, mailsTo, ministry, offerOf, reasonOf } from './admissions/offered.ts';
import { places, testHouse } from './house.ts';

const tested = await testHouse();
const { act, browser, database, makePerson } = tested;
const federal = await makePerson('K', { name: 'Koordinierung' });
const authority = await ministry(database, 'Probeministerium');
await makePerson('MIN', { authority, email: 'referat@ministerium.example' });

interface Begun {
  id: number;
  about: string;
  subject: string;
  deadline: string;
  channel: string;
}
const threadsAbout = (about: string) =>
  database.rows<Begun>(sql`
    select t.id, t.about, t.subject, t.deadline, m.channel from correspondence.thread t
    join correspondence.message m on m.thread = t.id and m.direction = 'out' where t.about = ${about}`);
const lettersSent = async () =>
  (
    await database.one<{ n: number }>(
      sql`select count(*)::int as n from platform.mail where reason = 'correspondence.letter'`,
    )
  ).n;

done(
  await act(federal, recordStep, {
    municipality: places.kiel,
    status: 'member',
    step: 'begins',
    day: '2019-06-14',
    evidence: 'Beschluss',
    source: 'Probe',
    declaration: '2019',
  }),
);

/** A joint statement with one clause that a member signed and that was sent to the authority, and the thread that began with it. */
const sentStatement = async (sentOn: string | null = null) => {
  const begun = done(
    await act(federal, beginStatement, { title: 'Plätze für Kinder', purpose: 'Probe', kind: 'letter' }),
  );
  const id = Number(begun['id']);
  const version = async () => (await selectStatement(database, id))?.version;
  const clause = { kind: 'numbered', number: '1', label: 'Plätze', text: 'Wir bieten an.', topics: [] };
  done(await act(federal, addClause, { statement: id, ...clause, act: 'appeal' }));
  done(await act(federal, changePhase, { id, version: await version(), move: 'finish-text', reason: null }));
  const round = { until: '2026-03-20', ordered: 'alphabetical', place: 'Potsdam' };
  done(await act(federal, openSignatures, { id, version: await version(), ...round }));
  await database.run(sql`
    insert into statements.signature (statement, municipality, land, office, office_title, state, basis, basis_text,
      prepared_at, signed_at, signed_title, edition)
    values (${id}, ${places.kiel}, '01', 1, 'Leitung', 'signed', 'competence', 'Probe', now(), now(), 'Plätze für Kinder', 1)`);
  done(await act(federal, sendStatement, { id, version: await version(), authority, sentOn }));
  const [thread] = await threadsAbout(`statements.statement:${id}`);
  if (!thread) assert.fail('no thread began');
  const phase = async () => (await selectStatement(database, id))?.phase;
  return { id, thread, phase };
};
const answered = {
  channel: 'letter',
  day: '2026-03-02',
  author: 'Referat (erfunden)',
  text: 'Sehr geehrte Damen und Herren',
};

describe('a statement that was sent', () => {
  it('begins a thread with a deadline, and the authority gets a link', async () => {
    const before = await lettersSent();
    const { thread } = await sentStatement();
    assert.deepEqual(
      [thread.subject, thread.deadline, thread.channel],
      ['Plätze für Kinder', '2026-03-30', 'here'],
    );
    assert.equal(await lettersSent(), before + 1);
    const mail = await database.one<{ recipient: string; body: string }>(sql`
      select recipient, body from platform.mail where reason = 'correspondence.letter' order by id desc limit 1`);
    assert.equal(mail.recipient, 'probe@example.org');
    assert.match(mail.body, /Plätze für Kinder[\s\S]*30\. März 2026[\s\S]*\/schriftwechsel\/antwort\//);
  });

  it('whose sending was noted later counts its days from then; the answer is awaited from now', async () => {
    const { thread } = await sentStatement('2026-02-20');
    const [message] = await selectMessages(database, [thread.id]);
    assert.deepEqual([message?.day, thread.deadline], ['2026-02-20', '2026-03-30']);
  });

  it('is answered by a real answer, not by a receipt', async () => {
    const { id, thread, phase } = await sentStatement();
    const record = async (answer: string | null) =>
      done(await act(federal, recordAnswer, { thread: thread.id, ...answered, answer, answerNote: null }));
    await record('receipt');
    await record(null);
    assert.equal(await phase(), 'sent');
    await record('refused');
    assert.equal(await phase(), 'answered');
    const spans = await database.rows<{ phase: string; ended: boolean }>(sql`
      select phase, ended_on is not null as ended from statements.phase
      where statement = ${id} and phase in ('sent', 'answered') order by phase desc`);
    assert.deepEqual(spans, [
      { phase: 'sent', ended: true },
      { phase: 'answered', ended: false },
    ]);
  });

  it('is answered as soon as an answer is judged to be one', async () => {
    const { thread, phase } = await sentStatement();
    const mail = await database.one<{ body: string }>(sql`
      select body from platform.mail where reason = 'correspondence.letter' order by id desc limit 1`);
    const link = /\/schriftwechsel\/antwort\/[\w-]+/.exec(mail.body)?.[0] ?? '';
    const sent = await (await browser()).submit(link, { author: 'Referat', text: 'Nein.' });
    assert.equal(sent.status, 303);
    const message = (await selectMessages(database, [thread.id])).at(-1)?.id;
    const classify = async (answer: string) =>
      done(await act(federal, classifyAnswer, { message, answer, answerNote: 'ohne Begründung' }));
    assert.equal(await phase(), 'sent');
    await classify('receipt');
    assert.equal(await phase(), 'sent');
    await classify('refused');
    assert.equal(await phase(), 'answered');
  });
});

describe('a pooled offer that was released', () => {
  it('begins a thread; its people, who have a mail already, get no second one', async () => {
    const [before, letters] = [await lettersSent(), await mailsTo(database, 'probe@example.org')];
    // as if frozen; how it gets there is tested elsewhere
    const { id, version } = await database.one<{ id: number; version: number }>(sql`
      insert into offers.snapshot (year, number, title, authority, inquiry, letter, contact_unit, contact_mailbox, state,
        prepared_by, prepared_at, day, hash, summary)
      values (2026, 1, 'Angebot', ${authority}, '{}', 'Wir bieten an.', 'Koordinierungsstelle', 'k@example.org',
        'prepared', ${federal.personId}, now(), '2026-03-02', ${'a'.repeat(64)},
        ${JSON.stringify({ total: { offers: 1 }, perMonth: { offers: 0 }, perYear: { offers: 0 } })}) returning id, version`);
    done(await act(federal, releaseSnapshot, { id, version }));
    const [thread, ...others] = await threadsAbout(`offers.snapshot:${id}`);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [thread?.subject, thread?.deadline, thread?.channel],
      ['Gebündeltes Angebot 2026-01', '2026-03-30', 'mail'],
    );
    assert.equal(await lettersSent(), before);
    assert.deepEqual(await mailsTo(database, 'probe@example.org'), letters);
    assert.equal((await mailsTo(database, 'referat@ministerium.example')).length, 1);
  });
});

describe('what is stored about a person', () => {
  it('names every deed in their office, in whatever part of the house', async () => {
    const file = await (await (await browser(federal)).get('/ich/auskunft.json')).json();
    const deeds = new Set(file.deeds.map(({ action }: { action: string }) => action));
    for (const { name } of [openSignatures, sendStatement, recordAnswer, releaseSnapshot])
      assert.ok(deeds.has(name), name);
  });
});

describe('a municipality that goes over to its successor', () => {
  const old = '01051003';
  const next = '01051005';
  const place = { municipality: old, land: '01' };
  const held = async (table: string): Promise<[number, number]> => {
    const rows = await database.rows<{ key: string }>(sql`
      select municipality as key from ${sql.id(...(table.split('.') as [string, string]))}
      where municipality in (${old}, ${next})`);
    return [rows.filter(({ key }) => key === old).length, rows.filter(({ key }) => key === next).length];
  };

  it('takes along what it offers, promised and writes, and leaves what it said', async () => {
    done(
      await act(federal, recordStep, {
        municipality: old,
        status: 'member',
        step: 'begins',
        day: '2020-01-01',
        evidence: 'Beschluss',
        source: 'Probe',
        declaration: '2019',
      }),
    );
    const released = await offerOf(tested, federal, old);
    const discussed = await database.one<{ id: number }>(sql`
      insert into offers.offer (municipality, land, quantity, number, rhythm, valid_from, valid_to, state_since, source,
        confirmed_on, recorded_at)
      values (${old}, '01', 'exact', 2, 'once', '2026-01-01', '2026-12-31', '2026-01-01', 'Probe', '2026-01-01', now())
      returning id`);
    const said = { municipality: old, source: 'Vermerk (erfunden)' };
    done(
      await act(federal, reportOverload, {
        ...said,
        fromDay: '2026-05-01',
        untilDay: null,
        reason: 'Umbau',
      }),
    );
    done(await act(federal, stateCapacity, { ...said, day: '2026-03-01', places: 4, remark: null }));
    await database.run(sql`
      with asked as (
        insert into admissions.call_off (authority, authority_name, programme, wanted, from_day, to_day, deadline, text,
          received_on, recorded_at)
        values (${authority}, 'Probeministerium', 1, 5, '2026-04-01', '2026-06-30', '2026-03-20', 'Probe', '2026-03-01',
          now()) returning id)
      insert into admissions.request (call_off, round, offer, municipality, land, share, deadline)
      select id, 1, ${released}, ${old}, '01', 5, '2026-03-20' from asked`);
    await database.run(sql`
      insert into admissions.arrival (municipality, land, from_day, to_day, programme, count, source, entered_on, entered_at)
      values (${old}, '01', '2026-01-01', '2026-02-01', 1, 3, 'Probe', '2026-02-02', now())`);
    const contact = await makePerson('AP', place);
    done(
      await act(contact, openThread, {
        authority,
        subject: 'Eigene Frage',
        keeper: 'municipality',
        municipality: old,
        channel: 'letter',
        day: '2026-03-02',
        author: 'Stadt (erfunden)',
        text: 'Wir fragen.',
        deadline: '2026-03-30',
        audience: 'members',
      }),
    );
    await database.run(sql`
      with series as (insert into surveys.series default values returning id),
        survey as (
          insert into surveys.survey (series, wave, title, status, releaser, due_on, questionnaire, created_at)
          select id, 1, 'Probe', 'member', 'head', '2026-03-30', '[]', now() from series returning id),
        asked as (
          insert into surveys.asked (survey, municipality, land) select id, ${old}, '01' from survey returning survey)
      insert into surveys.answer (survey, municipality, land, changed_at) select survey, ${old}, '01', now() from asked`);
    const { id: statement } = await sentStatement();
    await database.run(sql`
      insert into statements.response (statement, municipality, land, state, prepared_at, released_at)
      values (${statement}, ${old}, '01', 'released', now(), now())`);
    await database.run(sql`
      insert into statements.position (statement, municipality, clause, stance, clause_hash)
      select ${statement}, ${old}, id, 'supports', 'x' from statements.clause where statement = ${statement}`);
    await database.run(
      sql`update territory.unit set valid_to = '2025-12-31', successor = ${next} where key = ${old}`,
    );

    done(await act(federal, followSuccessor, { municipality: old }));
    assert.deepEqual(await held('offers.offer'), [0, 2]);
    for (const table of [
      'offers.overload',
      'offers.capacity',
      'admissions.request',
      'admissions.arrival',
      'correspondence.thread',
    ])
      assert.deepEqual(await held(table), [0, 1], table);
    for (const table of ['surveys.asked', 'surveys.answer', 'statements.response', 'statements.position'])
      assert.deepEqual(await held(table), [1, 0], table);

    const states = await database.rows<{ id: number; state: string; since: string }>(
      sql`select id, state, state_since as since from offers.offer where municipality = ${next} order by id`,
    );
    assert.deepEqual(states, [
      { id: released, state: 'paused', since: '2026-03-02' },
      { id: discussed.id, state: 'discussed', since: '2026-01-01' },
    ]);
    const overload = await database.one<{ on: string; why: string }>(
      sql`select ended_on as "on", end_reason as why from offers.overload where municipality = ${next}`,
    );
    assert.equal(overload.on, '2026-03-02');
    assert.match(overload.why, /\(01051003\) ist aufgelöst/);
    const mayor = await makePerson('OB', { municipality: next });
    const page = await (await (await browser(mayor)).get(`/angebote/${released}`)).text();
    assert.match(page, /Nachfolge: [^<]+ \(01051003\) ist aufgelöst\. Die Leitung prüft das Mandat/);
    const { version } = await database.one<{ version: number }>(
      sql`select version from offers.offer where id = ${released}`,
    );
    assert.equal(
      reasonOf(await act(mayor, resumeOffer, { id: released, version })),
      'offers.mandate-missing',
      'what the council of the old one decided does not bind the new one by itself',
    );
  });
});
