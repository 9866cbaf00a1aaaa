/**
 * May each of all German municipalities do what is planned? Against one pass over the same items that only counts.
 * `node --import ./scripts/typescript.mjs bench/coverage.ts`
 */
import { coverageOfAll } from '../src/alliance/mandates/rules/answer.ts';
import { mandatesOfAll } from '../src/alliance/mandates/facts.ts';
import { coverageVerdicts, type PlannedAct } from '../src/alliance/mandates/types.ts';
import { type Db, openDatabase, sql } from '../src/platform/database/index.ts';
import { migrate, readMigrations } from '../src/platform/database/index.ts';
import { readBaseIndex } from '../src/alliance/territory/base-index.ts';
import { unitsOfBase } from '../src/alliance/territory/rules/base-register.ts';
import { isUnincorporated } from '../src/alliance/territory/types.ts';
import { startTestServer } from '../tests/server.ts';

const rounds = 41;
const resolutionsEach = 2;
const itemsEach = 3;

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const timed = async <T>(work: () => Promise<T> | T): Promise<[ms: number, value: T]> => {
  const since = performance.now();
  const value = await work();
  return [performance.now() - since, value];
};

/** Every municipality has resolutions of every kind, as much as a very busy alliance would have in twenty years. */
const fill = async (db: Db, keys: string[]): Promise<void> => {
  const every = sql`unnest(${keys}::text[]) with ordinality as m(key, n)`;
  await db.run(sql`
    insert into mandates.resolution (municipality, land, body, day, title, result, source, recorded_at)
    select m.key, left(m.key, 2), 'Rat', date '2019-01-01' + (m.n * 7 % 2000)::int, 'Sicherer Hafen ' || r,
      'adopted', 'bench', now() from ${every}, generate_series(1, ${resolutionsEach}::int) r`);
  await db.run(sql`
    insert into mandates.item (resolution, position, number, text, result, effect, conditions, valid_to)
    select r.id, p, p::text, 'Die Kommune erklärt sich bereit, Menschen aufzunehmen. ' || repeat('Beschlusstext. ', 12),
      case abs(hashint8(r.id * 10 + p)) % 9 when 0 then 'rejected' when 1 then 'amended' else 'adopted' end,
      case abs(hashint8(r.id * 10 + p + 1)) % 14 when 0 then 'excludes' else 'permits' end,
      case abs(hashint8(r.id * 10 + p + 2)) % 5 when 0 then array['free-capacity'] else '{}'::text[] end,
      case abs(hashint8(r.id * 10 + p + 3)) % 4 when 0 then r.day + 1500 end
    from mandates.resolution r, generate_series(1, ${itemsEach}::int) p`);
  await db.run(sql`
    insert into mandates.scope (item, act, topics, groups, programmes, number_limit, per)
    select i.id, (array['appeal', 'cooperate', 'act'])[1 + abs(hashint8(i.id)) % 3],
      case abs(hashint8(i.id + 1)) % 4 when 0 then array['admission'] when 1 then array['eu-border', 'sea-rescue']
        when 2 then array['resettlement'] else array['networking', 'admission'] end,
      case abs(hashint8(i.id + 2)) % 3 when 0 then array['umf'] when 1 then array['families', 'minors'] else '{}'::text[] end,
      case i.id % 7 when 0 then array['NesT'] else '{}'::text[] end,
      case i.id % 2 when 0 then 5 + (i.id % 90)::int end, 'total'
    from mandates.item i`);
  await db.run(sql`
    insert into mandates.use (item, scope, about, number, day)
    select s.item, s.id, 'bench.use:' || s.id, 3, date '2024-05-05' from mandates.scope s
    where s.number_limit is not null and s.id % 3 = 0`);
  await db.script(
    'analyze mandates.resolution; analyze mandates.item; analyze mandates.scope; analyze mandates.use',
  );
};

const server = await startTestServer();
const db = await openDatabase({ url: server.url, dataDir: '' });
try {
  await migrate(db, readMigrations('db/migrations'));
  const places = unitsOfBase(await readBaseIndex())
    .filter((unit) => unit.kind === 'municipality' && !isUnincorporated(unit))
    .map(({ key, land }) => ({ municipality: key, land }));
  await fill(
    db,
    places.map(({ municipality }) => municipality),
  );
  const asked = (number: number): PlannedAct => ({
    act: 'act',
    topic: 'resettlement',
    group: 'umf',
    number,
    programme: null,
    day: '2026-03-02',
  });
  const [cold, facts] = await timed(() => mandatesOfAll(db));
  const [first] = await timed(() => coverageOfAll(facts, asked(1)).verdict(places[0] as (typeof places)[0]));
  const tally = new Map<string, number>();
  const whole: number[] = [];
  const rule: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // another number every round: no answer is remembered, only the facts are
    const [ms, verdicts] = await timed(async () => {
      const answer = coverageOfAll(await mandatesOfAll(db), asked(10 + round));
      return places.map((place) => answer.verdict(place));
    });
    whole.push(ms);
    const [ruleMs] = await timed(() => {
      const answer = coverageOfAll(facts, asked(100 + round));
      return places.map((place) => answer.verdict(place));
    });
    rule.push(ruleMs);
    const [floorMs] = await timed(() => {
      const counts = new Map<string, number>();
      for (const item of facts.items)
        for (const scope of item.scopes)
          counts.set(item.municipality, (counts.get(item.municipality) ?? 0) + scope.topics.length);
      return counts.size;
    });
    floor.push(floorMs);
    if (round === 0) for (const verdict of verdicts) tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  }
  const round1 = (value: number): number => Math.round(value * 10) / 10;
  const result = {
    bench: 'coverage',
    ms: round1(median(whole)),
    target: 50,
    ruleMs: round1(median(rule)),
    worstMs: round1(Math.max(...whole)),
    floorMs: round1(median(floor)),
    timesFloor: round1(median(whole) / median(floor)),
    loadMs: round1(cold),
    firstRuleMs: round1(first),
    municipalities: places.length,
    items: facts.items.length,
    verdicts: Object.fromEntries(coverageVerdicts.map((verdict) => [verdict, tally.get(verdict) ?? 0])),
  };
  console.table([
    { step: 'ask the state, judge all municipalities', ms: result.ms },
    { step: 'judging alone', ms: result.ruleMs },
    { step: 'floor: one pass that counts the same items', ms: result.floorMs },
    { step: 'once after a change: load all items', ms: result.loadMs },
    { step: 'once after a change: prepare them', ms: result.firstRuleMs },
  ]);
  console.log(JSON.stringify({ ...result, metrics: { ms: result.ms } }));
} finally {
  await db.close();
  await server.stop();
}
