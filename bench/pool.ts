/**
 * What can 11,000 municipalities offer together, over 40 programme-group cells? Against the same flow without putting
 * alike offers together. And how long does a pooled offer of 11,000 lines take to freeze?
 * `node --import ./scripts/typescript.mjs bench/pool.ts`
 */
import { freezeSnapshotJob } from '../src/alliance/offers/jobs/freeze-snapshot.ts';
import type { PoolQuestion } from '../src/alliance/offers/pool-types.ts';
import { ancestryOf } from '../src/alliance/offers/rules/cells.ts';
import { answerPool } from '../src/alliance/offers/rules/pool/answer.ts';
import { explorePool, type PoolInquiry } from '../src/alliance/offers/rules/pool/explore.ts';
import { emptyFlow, graphOf, saturate } from '../src/alliance/offers/rules/pool/flow.ts';
import type { Patterns } from '../src/alliance/offers/rules/pool/pattern.ts';
import { verifyAnswer } from '../src/alliance/offers/rules/pool/verify.ts';
import { offersOf } from '../src/alliance/offers/facts.ts';
import { readBaseIndex } from '../src/alliance/territory/base-index.ts';
import { loadGazetteer } from '../src/alliance/territory/gazetteer.ts';
import { unitsOfBase } from '../src/alliance/territory/rules/base-register.ts';
import { isUnincorporated } from '../src/alliance/territory/types.ts';
import { boot } from '../src/boot.ts';
import { readConfig } from '../src/platform/config.ts';
import { migrate, openDatabase, readMigrations, sql } from '../src/platform/database/index.ts';
import { startTestServer } from '../tests/server.ts';

const rounds = 25;
const programmeCount = 8;
const groupKeys = ['umf', 'families', 'single-parents', 'local-staff', 'disabled'];

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
/** By the clock on the wall, and by the time that the processor spent on it: on a busy machine they differ. */
const timed = <T>(work: () => T): [ms: number, value: T, cpuMs: number] => {
  const since = performance.now();
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return [performance.now() - since, value, (user + system) / 1_000];
};

/** A generator of numbers between 0 and 1 that always gives the same row (mulberry32). */
const numbersFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** The peer: every offer for itself, as if no two were alike. */
const ungrouped = ({ offers, wishes }: PoolQuestion): number => {
  const start = new Int32Array(offers.length + 1);
  const list: number[] = [];
  for (const [index, { uses }] of offers.entries()) {
    for (const [wish, { uses: own }] of wishes.entries())
      if (own.some((use) => uses.includes(use))) list.push(wish);
    start[index + 1] = list.length;
  }
  const patterns: Patterns = {
    of: Int32Array.from(offers.keys()),
    count: offers.length,
    places: Float64Array.from(offers, ({ places }) => places),
    start,
    wishes: Int32Array.from(list),
  };
  const flow = emptyFlow(
    graphOf(patterns, wishes.length),
    patterns.places,
    Float64Array.from(wishes, ({ number }) => number),
  );
  return saturate(flow);
};

const server = await startTestServer();
const database = await openDatabase({ url: server.url, dataDir: '' });
await migrate(database, readMigrations('db/migrations'));
const running = await boot(readConfig({ PORT: '0', BASE_URL: 'http://localhost' }), {
  database,
  work: false,
});
try {
  const places = unitsOfBase(await readBaseIndex()).filter(
    (unit) => unit.kind === 'municipality' && !isUnincorporated(unit),
  );
  const random = numbersFrom(2_026);
  await database.run(sql`
    insert into programmes.programme (name, level, kind, topic, summary, source, checked_on, recorded_at)
    select 'Programm ' || n, 'federal', 'federal', 'admission', 'bench', 'bench', '2026-01-01', now()
    from generate_series(1, ${programmeCount}::int) n`);
  const programmes = (
    await database.rows<{ id: number }>(
      sql`select id from programmes.programme where source = 'bench' order by id`,
    )
  ).map(({ id }) => ({ id, groups: [], land: null, municipality: null, state: null }));
  const some = <T>(all: readonly T[], share: number): T[] => all.filter(() => random() < share);
  const rows = places.map(({ key }, index) => {
    const minimum = random() < 0.2 ? 2 + Math.floor(random() * 4) : null;
    return {
      municipality: key,
      land: key.slice(0, 2),
      quantity: random() < 0.8 ? 'exact' : 'up-to',
      number: (minimum ?? 1) + Math.floor(random() * 20),
      programmes: some(programmes, 0.35).map(({ id }) => id),
      groups: some(groupKeys, 0.35),
      minimum_group: minimum,
      mandate: [{ resolution: index, title: `VO/2025/${index}`, item: index, number: '2', text: 'Aufnahme' }],
    };
  });
  // each council permits it, so that freezing has eleven thousand mandates to ask
  await database.run(sql`
    with resolution as (
      insert into mandates.resolution (municipality, land, body, day, title, result, source, recorded_at)
      select r.municipality, r.land, 'Rat', '2020-01-01', 'Aufnahme', 'adopted', 'bench', now()
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(municipality text, land text) returning id),
    item as (
      insert into mandates.item (resolution, position, number, text, result, effect)
      select id, 1, '2', 'Aufnahme', 'adopted', 'permits' from resolution returning id)
    insert into mandates.scope (item, act, topics) select id, 'act', array['admission'] from item`);
  await database.run(sql`
    insert into offers.offer (municipality, land, quantity, number, rhythm, programmes, groups, minimum_group, mandate,
      valid_from, valid_to, state, state_since, source, confirmed_on, recorded_at)
    select r.municipality, r.land, r.quantity, r.number, 'once', r.programmes, r.groups, r.minimum_group, r.mandate,
      '2020-01-01', '2099-12-31', 'released', '2026-01-01', 'bench', '2026-01-01', now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(municipality text, land text, quantity text, number int,
      programmes bigint[], groups text[], minimum_group int, mandate jsonb)`);
  const offers = await offersOf(database);
  const asked = programmes.flatMap(({ id }) => groupKeys.map((group) => ({ programme: id, group })));
  const order = { programmes, ancestry: ancestryOf(groupKeys.map((key) => ({ key, parent: null }))) };
  const today = '2026-03-02';
  const inquiry = (wanted: number[]): PoolInquiry => ({
    asked,
    wanted,
    asRatio: false,
    lands: [],
    from: '2026-03',
    to: '2026-03',
    today,
  });
  const capacity = explorePool(offers, inquiry(asked.map(() => 0)), order).most.total;
  const all = capacity.firm + capacity.upTo;
  const months = Array.from({ length: 12 }, (_, n) => `2026-${String(n + 1).padStart(2, '0')}`);
  const answerMs: number[] = [];
  const cpuMs: number[] = [];
  const ruleMs: number[] = [];
  const peerMs: number[] = [];
  const verdicts: Record<string, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    // from half of what there is to more than that, spread unevenly, another split each round
    const load = 0.5 + (0.7 * round) / (rounds - 1);
    const weights = asked.map(() => 0.2 + random());
    const sum = weights.reduce((a, b) => a + b, 0);
    const wanted = weights.map((weight) => Math.floor((all * load * weight) / sum));
    const [ms, found, cpu] = timed(() => explorePool(offers, inquiry(wanted), order, months));
    const answer = found.answer;
    if (!answer) throw new Error('no answer');
    const faults = verifyAnswer(found.question, answer);
    if (faults.length > 0) throw new Error(faults.join('; '));
    const [alone] = timed(() => answerPool(found.question));
    const [peer, served] = timed(() => ungrouped(found.question));
    // without minimum groups both serve the same
    if (answer.proof === 'cut' ? served !== answer.atMost : served < answer.served)
      throw new Error('peer differs');
    verdicts[`${answer.feasible} ${answer.proof}`] =
      (verdicts[`${answer.feasible} ${answer.proof}`] ?? 0) + 1;
    answerMs.push(ms);
    cpuMs.push(cpu);
    ruleMs.push(alone);
    peerMs.push(peer);
  }

  await loadGazetteer(running.house);
  const { id: authority } = await database.one<{ id: number }>(sql`
    insert into people.authority (name, level, address, mailbox, source, created_at)
    values ('Ministerium', 'federal', 'Musterallee 1', 'post@example.org', 'bench', now()) returning id`);
  const kept = {
    uses: asked.map((use) => ({ ...use, wanted: 100 })),
    asRatio: false,
    lands: [],
    from: '2026-11',
    to: '2099-12',
  };
  const { id } = await database.one<{ id: number }>(sql`
    insert into offers.snapshot (title, authority, inquiry, letter, contact_unit, contact_mailbox, prepared_at)
    values ('Bench', ${authority}, ${JSON.stringify(kept)}, 'Text', 'Stelle', 'stelle@example.org', now()) returning id`);
  const stages: string[] = [];
  const since = performance.now();
  const cpuBefore = process.cpuUsage();
  // how long a reader would have waited for a page while it was made
  let longestPause = 0;
  let last = performance.now();
  const pulse = setInterval(() => {
    const now = performance.now();
    longestPause = Math.max(longestPause, now - last - 10);
    last = now;
  }, 10);
  const result = await freezeSnapshotJob.run(
    running.house,
    { id },
    {
      actor: { kind: 'system', job: 'bench' },
      progress: (stage, done, total) => {
        stages.push(`${stage} ${done}/${total} ${Math.round(performance.now() - since)} ms`);
        return Promise.resolve();
      },
    },
  );
  const snapshotSeconds = (performance.now() - since) / 1_000;
  const snapshotCpu = process.cpuUsage(cpuBefore);
  clearInterval(pulse);
  const round1 = (value: number): number => Math.round(value * 10) / 10;
  const figures = {
    bench: 'pool',
    answer_ms: round1(median(answerMs)),
    target_ms: 50,
    answer_cpu_ms: round1(median(cpuMs)),
    worst_ms: round1(Math.max(...answerMs)),
    yes_no_ms: round1(median(ruleMs)),
    ungrouped_ms: round1(median(peerMs)),
    snapshot_s: round1(snapshotSeconds),
    snapshot_cpu_s: round1((snapshotCpu.user + snapshotCpu.system) / 1_000_000),
    target_s: 10,
    longest_pause_ms: Math.round(longestPause),
    municipalities: places.length,
    cells: asked.length,
    lines: (result as { lines?: number } | undefined)?.lines ?? 0,
    verdicts,
  };
  console.table([
    { step: 'explorer: everything on the page', ms: figures.answer_ms },
    { step: 'of which: can it be served, by whom, what binds', ms: figures.yes_no_ms },
    { step: 'peer: plain flow, every offer for itself, no split', ms: figures.ungrouped_ms },
  ]);
  console.log(stages.join('\n'));
  const { answer_ms, snapshot_s } = figures;
  console.log(JSON.stringify({ ...figures, metrics: { answer_ms, snapshot_s } }));
} finally {
  await running.stop();
  await database.close();
  await server.stop();
}
