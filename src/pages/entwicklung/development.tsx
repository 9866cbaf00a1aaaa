import type { Hono } from 'hono';
import { insertSession } from '../../alliance/people/db/sessions.ts';
import { sql } from '../../platform/database/index.ts';
import { cookies } from '../../platform/http/cookies.ts';
import { respond } from '../../platform/http/respond.ts';
import type { Site } from '../../platform/http/site.ts';
import { visitFrom } from '../../platform/http/visit-from.ts';
import { newToken } from '../../platform/tokens.ts';
import { Gallery } from '../../ui/Gallery.tsx';
import { Outbox, type OutboxMail } from './Outbox.tsx';
import { People, type Playable } from './People.tsx';

const around = (title: string) => ({ title, crumbs: [], wide: false, follows: null, keepAs: null });

/** Only in the demo and in development: be anybody, read every mail. */
export const mountDevelopment = (app: Hono, site: Site): void => {
  const { database, config, clock } = site.house;
  if (!config.development) return;

  app.get('/entwicklung/personen', async (c) => {
    const visit = await visitFrom(site, c);
    const people = await database.rows<Playable>(sql`
      select p.id as person, p.name, o.id as office, o.role, o.municipality, o.lands, o.title, o.to_day as "toDay"
      from people.person p join people.office o on o.person = p.id
      where p.erased_at is null and (o.to_day is null or o.to_day >= ${visit.occasion.today})
      order by array_position(array['K','LK','AP','OB','ZG','MIN'], o.role), o.id limit 400`);
    return respond(
      site,
      visit,
      c,
      200,
      around('Wer möchten Sie sein?'),
      <People people={people} visit={visit} />,
    );
  });

  app.post('/entwicklung/als/:office{[0-9]+}', async (c) => {
    const now = clock.now();
    const office = Number(c.req.param('office'));
    const held = await database.row<{ person: number }>(
      sql`select person from people.office where id = ${office}`,
    );
    if (!held) return c.notFound();
    const { token, hash } = newToken();
    const until = new Date(now.getTime() + config.SESSION_HOURS * 3_600_000);
    await insertSession(database, { hash, person: held.person, office, now, freshUntil: until });
    cookies(c, site.house).openSession(token, until);
    return c.redirect('/', 303);
  });

  app.get('/entwicklung/bausteine', async (c) => {
    const visit = await visitFrom(site, c);
    return respond(site, visit, c, 200, { ...around('Bausteine'), wide: true }, <Gallery />);
  });

  app.get('/entwicklung/postfach', async (c) => {
    const visit = await visitFrom(site, c);
    const mails = await database.rows<OutboxMail>(sql`
      select id, created_at as "createdAt", recipient, reason, subject, body, sent_at as "sentAt", error
      from platform.mail order by created_at desc, id desc limit 100`);
    return respond(site, visit, c, 200, around('Postausgang'), <Outbox mails={mails} visit={visit} />);
  });
};
