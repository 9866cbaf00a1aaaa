import { after } from 'node:test';
import { boot, type Running } from '../src/boot.ts';
import { insertOffice } from '../src/alliance/people/db/offices.ts';
import { insertPerson } from '../src/alliance/people/db/persons.ts';
import { insertSession } from '../src/alliance/people/db/sessions.ts';
import type { AnyAction } from '../src/platform/action.ts';
import { turnableClock } from '../src/platform/clock.ts';
import { readConfig } from '../src/platform/config.ts';
import { runUntilIdle } from '../src/platform/jobs/runner.ts';
import type { Outcome } from '../src/platform/outcome.ts';
import { perform } from '../src/platform/perform.ts';
import { newToken } from '../src/platform/tokens.ts';
import { dayOf } from '../src/shared/days.ts';
import type { Actor, Office, Role } from '../src/shared/occasion.ts';
import { freshDatabase } from './database.ts';

/** Municipalities that tests use by name; all real, from the base register. */
export const places = {
  potsdam: '12054000',
  flensburg: '01001000',
  kiel: '01002000',
  luebeck: '01003000',
  rottenburg: '08416036',
  berlin: '11000000',
  marburg: '06534014',
  bielefeld: '05711000',
} as const;

/**
 * A whole product for one test file: its own database with all German municipalities, a clock that stands at noon of
 * 2 March 2026 until it is turned, the web on a free port, and people of every office.
 * Call it at the top of the file; background work runs only on `work()`.
 */
export const testHouse = async (environment: Record<string, string> = {}) => {
  const database = await freshDatabase();
  const clock = turnableClock('2026-03-02T11:00:00Z');
  const config = readConfig({ PORT: '0', BASE_URL: 'http://localhost', ...environment });
  const running: Running = await boot(config, { database, clock, work: false });
  after(() => running.stop());
  const { house } = running;
  const base = `http://127.0.0.1:${running.port}`;

  const makePerson = async (
    role: Role,
    held: { municipality?: string; lands?: string[]; authority?: number; name?: string; email?: string } = {},
  ): Promise<Actor & { kind: 'person' }> => {
    const now = clock.now();
    const name = held.name ?? `${role} ${held.municipality ?? held.lands?.join() ?? ''}`.trim();
    const email =
      held.email ??
      `${role}.${held.municipality ?? held.lands?.join('-') ?? 'x'}.${Math.random().toString(36).slice(2, 8)}@example.org`;
    const personId = await insertPerson(database, { name, email, now });
    const office: Office = {
      id: 0,
      role,
      municipality: held.municipality ?? null,
      lands: held.lands ?? [],
      authority: held.authority ?? null,
    };
    office.id = await insertOffice(
      database,
      { ...office, person: personId, title: '', organisation: null, fromDay: '2020-01-01', toDay: null },
      now,
    );
    return {
      kind: 'person',
      personId,
      name,
      office,
      offices: [office],
      freshUntil: new Date(now.getTime() + 900_000),
    };
  };

  /** Does a deed as somebody and tells what came of it. */
  const act = (actor: Actor, action: AnyAction, input: unknown): Promise<Outcome> => {
    const now = clock.now();
    return perform(house, action, action.input.parse(input), { actor, now, today: dayOf(now) });
  };

  /** A browser without a window: cookies, forms with their hidden fields, redirects by hand. */
  const browser = async (actor?: Actor & { kind: 'person' }) => {
    let cookie = '';
    if (actor) {
      const { token, hash } = newToken();
      const now = clock.now();
      await insertSession(database, {
        hash,
        person: actor.personId,
        office: actor.office?.id ?? null,
        now,
        freshUntil: new Date(now.getTime() + 900_000),
      });
      cookie = `hafen_sitzung=${token}`;
    }
    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(base + path, { headers: { cookie, ...headers }, redirect: 'manual' });
    /** Opens the form at `path`, fills it in and sends it, as a browser without scripts does. */
    const submit = async (path: string, fields: Record<string, string | string[] | File>) => {
      const page = await (await get(path)).text();
      const body = new FormData();
      for (const [, name = '', value = ''] of page.matchAll(
        /<input type="hidden" name="([^"]+)" value="([^"]*)"/g,
      ))
        if (name.startsWith('_') || !(name in fields)) body.set(name, value);
      for (const [name, value] of Object.entries(fields))
        for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
      return fetch(base + path, { method: 'POST', body, headers: { cookie }, redirect: 'manual' });
    };
    const api = (name: string, input: unknown, headers: Record<string, string> = {}) =>
      fetch(`${base}/api/v1/${name.replace('.', '/')}`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(input),
      });
    return { get, submit, api };
  };

  return { house, database, clock, base, makePerson, act, browser, work: () => runUntilIdle(house) };
};
