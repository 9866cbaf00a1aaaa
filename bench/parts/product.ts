/** The whole product as a process of its own, on an embedded PostgreSQL of its own; does what its parent asks. */
import { join } from 'node:path';
import { insertOffice } from '../../src/alliance/people/db/offices.ts';
import { insertPerson } from '../../src/alliance/people/db/persons.ts';
import { insertSession } from '../../src/alliance/people/db/sessions.ts';
import { boot } from '../../src/boot.ts';
import { readConfig } from '../../src/platform/config.ts';
import { sql } from '../../src/platform/database/index.ts';
import { newToken } from '../../src/platform/tokens.ts';

const dataDir = process.argv[2] ?? '';
const config = readConfig({ PORT: '0', DATA_DIR: dataDir, BASE_URL: 'http://localhost' });
const running = await boot(config, { work: false });
const { house } = running;
const { database } = house;

/** Fills the register up to so many members, the largest municipalities first, each with three to five steps. */
const fill = async (members: number): Promise<void> => {
  await database.run(sql`
    insert into members.entry (municipality, created_at)
    select key, now() from territory.unit where kind <> 'land' and not (kind = 'district'
      and exists (select from territory.unit m where m.key = unit.key || '000'))
    order by kind desc, population desc nulls last, key limit ${members}
    on conflict (municipality) do nothing`);
  await database.run(sql`
    insert into members.step (entry, status, step, day, evidence, source, declaration, recorded_at)
    select e.id, s.status, s.step, date '2018-09-01' + (e.id % 1500)::int + s.later,
      'Beschluss ' || e.id, 'https://example.org/' || e.id, case when s.status = 'member' then '2021' end, now()
    from members.entry e, (values ('interested', 'begins', 0), ('declared', 'begins', 40), ('member', 'begins', 90),
      ('member', 'suspended', 700), ('member', 'resumed', 900)) s(status, step, later)
    where (s.step = 'begins' or e.id % 5 = 0) and not exists (select from members.step t where t.entry = e.id)`);
  await database.run(sql`
    insert into people.contact (municipality, unit, mailbox, from_day, confirmed_on)
    select municipality, 'Stabsstelle', 'hafen@' || municipality || '.example', '2020-01-01', '2026-01-01'
    from members.entry e where not exists (select from people.contact c where c.municipality = e.municipality)`);
  await database.script('vacuum analyze members.entry');
  await database.script('vacuum analyze members.step');
  await database.script('vacuum analyze people.contact');
  house.changed();
};

/** A municipal contact who is logged in. */
const logIn = async (municipality: string): Promise<string> => {
  const now = new Date();
  const person = await insertPerson(database, {
    name: 'Kim Muster',
    email: `kim.${now.getTime()}@example.org`,
    now,
  });
  const office = await insertOffice(
    database,
    {
      person,
      role: 'AP',
      municipality,
      lands: [],
      title: '',
      organisation: null,
      fromDay: '2020-01-01',
      toDay: null,
    },
    now,
  );
  const { token, hash } = newToken();
  await insertSession(database, { hash, person, office, now, freshUntil: now });
  return token;
};

const answers: Record<string, (value: never) => unknown> = {
  fill,
  logIn,
  statements: () => database.statements,
  changed: () => house.changed(),
};

process.on('message', async ({ ask, value }: { ask: string; value: never }) => {
  process.send?.({ answer: await answers[ask]?.(value) });
});
process.on('disconnect', async () => {
  await running.stop();
  process.exit(0);
});
process.send?.({ port: running.port, postgres: join(dataDir, 'postgres') });
