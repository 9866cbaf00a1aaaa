/** The whole product as a process of its own, on an embedded PostgreSQL of its own; does what its parent asks. */
import { join } from 'node:path';
import type { Questionnaire } from '../../src/alliance/surveys/questionnaire-types.ts';
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
    insert into people.contact (municipality, unit, folded, mailbox, from_day, confirmed_on)
    select municipality, 'Stabsstelle', 'stabsstelle', 'hafen@' || municipality || '.example', '2020-01-01', '2026-01-01'
    from members.entry e where not exists (select from people.contact c where c.municipality = e.municipality)`);
  await database.script('vacuum analyze members.entry');
  await database.script('vacuum analyze members.step');
  await database.script('vacuum analyze people.contact');
  house.changed();
};

/** Somebody who is logged in: the contact of a municipality, or the federal coordination where none is named. */
const logIn = async (municipality: string | null): Promise<string> => {
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
      role: municipality === null ? 'K' : 'AP',
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

/** One survey that asks every member and that every member has answered, in the form of the demo's yearly survey. */
const fillSurvey = async (questionnaire: Questionnaire): Promise<number> => {
  const { id } = await database.one<{ id: number }>(sql`
    with series as (insert into surveys.series (land) values (null) returning id)
    insert into surveys.survey (series, wave, title, state, status, releaser, due_on, questionnaire, created_at, opened_at,
      opened_on)
    select id, 1, 'Bench', 'open', 'member', 'contact', '2030-01-01', ${sql.json(questionnaire)}, now(), now(), now()
    from series returning id`);
  await database.run(sql`
    insert into surveys.asked (survey, municipality, land, district, population, population_day)
    select ${id}, u.key, u.land, u.district, u.population, u.population_day
    from members.entry e join territory.unit u on u.key = e.municipality where u.land is not null`);
  await database.run(sql`
    insert into surveys.answer (survey, municipality, land, state, "values", changed_at, released_at)
    select a.survey, a.municipality, a.land, 'released', jsonb_strip_nulls(jsonb_build_object(
        'bereit', h % 10 > 0,
        'zahlart', case when h % 10 > 0 then (array['genau', 'bis_zu', 'im_monat', 'anforderung'])[1 + h % 4] end,
        'plaetze', case when h % 10 > 0 and h % 7 > 0 then h % 61 end,
        'gruppen', case when h % 10 > 0 then jsonb_build_object('chosen', to_jsonb((array['umf', 'familien', 'krank'])[1 : 1 + h % 3])) end,
        'hindernis', (array['wohnraum', 'geld', 'recht', 'personal'])[1 + h % 4],
        'lage', jsonb_build_object('rows', jsonb_build_object('wohnen', 'knapp', 'kita', (array['gut', 'fehlt'])[1 + h % 2])),
        'wichtig', jsonb_build_object('ranks', jsonb_build_object('programme', 1 + h % 3, 'quote', 1 + (h + 1) % 3)),
        'seite', 'https://' || a.municipality || '.example/hafen',
        'zusagen', jsonb_build_object('table', jsonb_build_array(jsonb_build_object('programm', 'NesT', 'plaetze', h % 9))),
        'bemerkung', 'Bitte mehr Austausch. ' || repeat('Wort ', (h % 20)::int)))
        || case when h % 7 = 0 and h % 10 > 0 then '{"plaetze": null}'::jsonb else '{}'::jsonb end, now(), now()
    from surveys.asked a, lateral (select abs(hashtext(a.municipality))::bigint as h) hashed where a.survey = ${id}`);
  await database.script('vacuum analyze surveys.asked');
  await database.script('vacuum analyze surveys.answer');
  house.changed();
  return id;
};

const answers: Record<string, (value: never) => unknown> = {
  fill,
  fillSurvey,
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
