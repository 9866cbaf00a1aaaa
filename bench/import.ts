/**
 * The full official register from upload to applied, and the list of members while and after 11,000 of them come in.
 * The floor of the import is the database alone: the same units copied into an empty table in one statement.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { applyRegister } from '../src/alliance/territory/actions/apply-register.ts';
import { uploadRegister } from '../src/alliance/territory/actions/upload-register.ts';
import { selectUpload } from '../src/alliance/territory/db/uploads.ts';
import { selectUnits } from '../src/alliance/territory/db/units.ts';
import { confirmImport } from '../src/alliance/members/actions/confirm-import.ts';
import { mapColumns } from '../src/alliance/members/actions/map-columns.ts';
import { uploadList } from '../src/alliance/members/actions/upload-list.ts';
import { selectImport } from '../src/alliance/members/db/imports.ts';
import { guessMapping } from '../src/alliance/members/rules/import-columns.ts';
import type { Unit } from '../src/alliance/territory/types.ts';
import { boot, openHouse } from '../src/boot.ts';
import type { AnyAction } from '../src/platform/action.ts';
import { readConfig } from '../src/platform/config.ts';
import { openDatabase, migrate, readMigrations, sql } from '../src/platform/database/index.ts';
import { runUntilIdle, startRunner } from '../src/platform/jobs/runner.ts';
import type { House } from '../src/platform/house.ts';
import { perform } from '../src/platform/perform.ts';
import { dayOf } from '../src/shared/days.ts';
import { startTestServer } from '../tests/server.ts';
import { gv100adOf } from '../tests/imports/register-files.ts';

const rounds = 3;
const members = 11_000;

const deed = async (house: House, action: AnyAction, input: object) => {
  const now = house.clock.now();
  const occasion = { actor: { kind: 'system', job: 'bench' } as const, now, today: dayOf(now) };
  const outcome = await perform(house, action, action.input.parse(input), occasion);
  if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.trace;
};

/** The official file where there is one, else the known units; in both, every population and a few names changed. */
const registerText = (units: Unit[], round: number): string => {
  const official = fileURLToPath(new URL('../../shared/data/GV100AD_30112023.txt.gz', import.meta.url));
  const day = `202${4 + round}1231`;
  if (!existsSync(official))
    return gv100adOf(
      units.map((unit) => ({ ...unit, population: unit.population && unit.population + round + 1 })),
      day,
    );
  return gunzipSync(readFileSync(official))
    .toString('utf8')
    .split('\n')
    .map((line) =>
      line.startsWith('60')
        ? `60${day}${line.slice(10, 139)}${String(Number(line.slice(139, 150)) + round + 1).padStart(11, '0')}${line.slice(150)}`
        : line && line.slice(0, 2) + day + line.slice(10),
    )
    .join('\n');
};

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const importRegister = async (house: House, text: string): Promise<number> => {
  const start = performance.now();
  const { reply } = await deed(house, uploadRegister, {
    file: { name: 'GV100AD.txt', base64: base64(text) },
    populationDay: '2024-12-31',
    country: null,
  });
  const upload = Number(reply?.['id']);
  await runUntilIdle(house);
  const found = await selectUpload(house.database, upload);
  if (!found?.summary || found.summary.population < 10_000)
    throw new Error(`compared: ${JSON.stringify(found)}`);
  await deed(house, applyRegister, { upload });
  return (performance.now() - start) / 1_000;
};

/** A list of as many municipalities as members, as people keep them. */
const memberList = (units: Unit[]): string =>
  [
    'AGS;Name;Mitglied seit;Mitglied Beleg;Fassung;Mailbox;Stelle',
    ...units.map(
      ({ key, name }, index) =>
        `${key};"${name}";${1 + (index % 28)}.6.2019;Beschluss ${index};2019;m${index}@example.org;Verwaltung`,
    ),
  ].join('\n');

/** Asks the list again and again until `ended`; milliseconds of each answer. */
const listWhile = async (base: string, ended: () => boolean): Promise<number[]> => {
  const times: number[] = [];
  while (!ended() || times.length < 200) {
    const start = performance.now();
    const response = await fetch(`${base}/mitglieder?nr=${times.length}`);
    await response.arrayBuffer();
    times.push(performance.now() - start);
    // Until the list exists its refusal is as good a question to a busy process.
    if (response.status >= 500) throw new Error(`/mitglieder answers ${response.status}`);
    if (times.length > 20_000) break;
  }
  return times;
};

const p99 = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;

const server = await startTestServer();
const database = await openDatabase({ url: server.url, dataDir: '' });
await migrate(database, readMigrations('db/migrations'));
const house = await openHouse(readConfig({ PORT: '0', BASE_URL: 'http://localhost' }), { database });
const units = await selectUnits(database);

const floor = await (async () => {
  const start = performance.now();
  await database.run(sql`create table public.floor as select * from territory.unit`);
  const took = (performance.now() - start) / 1_000;
  await database.run(sql`drop table public.floor`);
  return took;
})();

const seconds: number[] = [];
for (let round = 0; round < rounds; round += 1)
  seconds.push(await importRegister(house, registerText(units, round)));

const running = await boot(readConfig({ PORT: '0', BASE_URL: 'http://localhost' }), {
  database,
  work: false,
});
const runner = startRunner(running.house);
const chosen = units.filter(({ kind }) => kind === 'municipality').slice(0, members);
const { reply } = await deed(running.house, uploadList, {
  file: { name: 'liste.csv', base64: base64(memberList(chosen)) },
});
const list = Number(reply?.['id']);
const header = (await selectImport(database, list))?.columns ?? [];
const mapping = Object.fromEntries(
  Object.entries(guessMapping(header)).map(([field, column]) => [String(column), field]),
);
const start = performance.now();
await deed(running.house, mapColumns, { import: list, mapping });
let state = '';
let took = 0;
const watch = (async () => {
  while (state !== 'applied') {
    await new Promise((resume) => setTimeout(resume, 50));
    state = (await selectImport(database, list))?.state ?? '';
    if (state === 'preview') await deed(running.house, confirmImport, { import: list }).catch(() => {});
  }
  took = (performance.now() - start) / 1_000;
})();
const base = `http://127.0.0.1:${running.port}`;
const during = await listWhile(base, () => state === 'applied');
await watch;
const afterwards = await listWhile(base, () => true);
const memory = Math.round(process.memoryUsage.rss() / 1_000_000);

await runner.stop();
await running.stop();
await database.close();
await server.stop();

const two = (value: number): string => value.toFixed(2).padStart(9);
console.log(`register, upload to applied (s)   ${seconds.map(two).join('')}
  floor: copy in the database (s) ${two(floor)}
${members} members, columns to applied (s) ${two(took)}
list while they come in, p99 (ms) ${two(p99(during))}   ${during.length} answers
list afterwards, p99 (ms)         ${two(p99(afterwards))}   ${afterwards.length} answers
resident memory (MB)              ${String(memory).padStart(9)}`);
const metrics = {
  seconds: Number(Math.max(...seconds).toFixed(2)),
  list_p99_ms: Number(Math.max(p99(during), p99(afterwards)).toFixed(1)),
  members_seconds: Number(took.toFixed(2)),
};
console.log(JSON.stringify({ bench: 'import', metrics }));
process.exit(0);
