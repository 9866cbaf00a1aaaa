import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pages } from '../src/pages/pages.ts';
import type { AnyAction } from '../src/platform/action.ts';
import { sendMail } from '../src/platform/mail/send.ts';
import type { AnyRead } from '../src/platform/read.ts';
import { de } from '../src/platform/words/de.ts';
import type { Actor, Role } from '../src/shared/occasion.ts';
import { contexts } from '../src/alliance/contexts.ts';
import { enqueue } from '../src/platform/jobs/enqueue.ts';
import { places, testHouse } from './house.ts';
import { addressesOf, nasty, nastyTexts, sampleFor, spoiltInputs } from './rights/walk.ts';

const { house, database, base, browser, makePerson, clock } = await testHouse();

/** Stands in data that only the federal coordination may read; no refusal may show it. */
const marker = 'Kennzeichen7391';
type Person = Actor & { kind: 'person' };
const offices: Record<string, Person | undefined> = {
  public: undefined,
  K: await makePerson('K', { name: `K ${marker}` }),
  'LK of the Land': await makePerson('LK', { lands: ['01'] }),
  'LK of another Land': await makePerson('LK', { lands: ['05'] }),
  'AP of the town': await makePerson('AP', { municipality: places.flensburg }),
  'AP of another town': await makePerson('AP', { municipality: places.potsdam }),
  'OB of the town': await makePerson('OB', { municipality: places.flensburg }),
  ZG: await makePerson('ZG'),
  MIN: await makePerson('MIN'),
};
const roleOf = (name: string): Role | 'public' => name.split(' ')[0] as Role | 'public';

await database.transaction(async (db) => {
  const now = clock.now();
  await sendMail(db, { to: 'a@example.org', subject: marker, body: marker, reason: 'people.login' }, now);
  await enqueue(db, 'operations.follow-chain', { marker }, { actor: offices['K'] as Person, now });
});

const sentences = Object.values(de.refusals);
const mainOf = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;

/** A refusal is a sentence and nothing else. */
const checkRefusal = (where: string, status: number, body: string): void => {
  if (status !== 401 && status !== 403) return;
  const main = mainOf(body);
  const says =
    sentences.some((sentence) => main.includes(sentence)) ||
    contexts.some((context) =>
      Object.values(context.texts('de').refusals).some((sentence) =>
        main.includes(sentence.split('{')[0] as string),
      ),
    ) ||
    main.includes(de.errors.foreign);
  assert.ok(says, `${where}: ${status} without a sentence`);
  assert.ok(!main.includes(marker) && !main.includes('<table'), `${where}: the refusal shows data`);
};

/** Whether an office appears in the table of a permission at all. */
const isNamed = (who: AnyRead['may']['who'], name: string): boolean => {
  const role = roleOf(name);
  return Boolean(who.public || who[role as Role] || (role !== 'public' && who['signed-in']));
};

const errors: string[] = [];
const log = house.log;
before(() => {
  house.log = (entry) => {
    if (entry['level'] === 'error') errors.push(String(entry['message']).split('\n')[0] as string);
  };
});
after(() => {
  house.log = log;
});

const expectNoBug = (where: string, status: number): void =>
  assert.ok(status < 500, `${where}: ${status} ${errors.at(-1) ?? ''}`);

describe('every page, as every office', () => {
  for (const [name, actor] of Object.entries(offices))
    it(name, async () => {
      const { get } = await browser(actor);
      // Hostile addresses fail before anybody's office matters: two readers try them all.
      for (const page of pages)
        for (const address of addressesOf(page).slice(0, name === 'K' || name === 'public' ? undefined : 3)) {
          const where = `GET ${address} as ${name}`;
          const response = await get(address);
          const body = await response.text();
          expectNoBug(where, response.status);
          checkRefusal(where, response.status, body);
          const read = page.read as AnyRead | undefined;
          if (read && !isNamed(read.may.who, name)) {
            assert.ok([400, 401, 403, 404].includes(response.status), `${where}: ${response.status}`);
            assert.ok(!mainOf(body).includes(marker), `${where}: shows data`);
          }
        }
    });

  it('unknown numbers are not found, at the latest when the form is sent', async () => {
    const { get } = await browser(offices['K']);
    for (const page of pages.filter(({ path, read }) => /:(id|key)\b/.test(path) && read)) {
      const address = page.path.replace(/:\w+(\{[^}]*\})?/g, '999999999');
      const { status } = await get(address);
      if (status === 200 && page.kind === 'form') {
        const { submit } = await browser(offices['K']);
        const sent = await submit(address, textsOf(sampleFor((page as { action: AnyAction }).action.input)));
        assert.equal(sent.status, 404, `POST ${address}`);
      } else assert.ok([400, 404].includes(status), `${address}: ${status}`);
    }
  });

  it('other methods are not allowed', async () => {
    for (const page of pages) {
      const [address = ''] = addressesOf(page);
      for (const method of ['PUT', 'DELETE', 'PATCH']) {
        const { status } = await fetch(base + address, { method, redirect: 'manual' });
        assert.ok(status === 404 || status === 405, `${method} ${address}: ${status}`);
      }
      const head = await fetch(base + address, { method: 'HEAD', redirect: 'manual' });
      const get = await fetch(base + address, { redirect: 'manual' });
      await get.text();
      assert.equal(head.status, get.status, `HEAD ${address}`);
      assert.equal(await head.text(), '');
    }
  });

  it('questions in the address may be anything', async () => {
    const { get } = await browser(offices['K']);
    for (const page of pages) {
      const read = page.read as AnyRead | undefined;
      const [address = ''] = addressesOf(page);
      for (const name of Object.keys(read ? sampleShape(read) : {}))
        for (const value of nastyTexts) {
          const response = await get(`${address}?${new URLSearchParams({ [name]: asText(value) })}`);
          await response.text();
          expectNoBug(`GET ${address}?${name}=${asText(value).slice(0, 40)}`, response.status);
        }
    }
  });
});

describe('every form, sent as every office', () => {
  for (const [name, actor] of Object.entries(offices))
    it(name, async () => {
      for (const page of pages.filter(({ kind }) => kind === 'form')) {
        const { get, submit } = await browser(actor);
        const [address = ''] = addressesOf(page);
        const seal = /name="_schutz" value="([^"]+)"/.exec(await (await get('/rechte')).text())?.[1];
        const sent = {
          ...sampleFor((page as { action: AnyAction }).action.input),
          ...(seal && { _schutz: seal }),
        };
        const fields = Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, asText(value)]));
        const response = await submit(address, fields);
        const where = `POST ${address} as ${name}`;
        expectNoBug(where, response.status);
        const { who } = (page as { action: AnyAction }).action.may;
        if (!isNamed(who, name))
          assert.ok([400, 401, 403, 404, 409, 422].includes(response.status), `${where}: ${response.status}`);
      }
    });

  it('anything may stand in a field', async () => {
    for (const page of pages.filter(({ kind }) => kind === 'form')) {
      const { action } = page as { action: AnyAction };
      const { get, submit } = await browser(offices['K']);
      const [address = ''] = addressesOf(page);
      const seal = /name="_schutz" value="([^"]+)"/.exec(await (await get('/rechte')).text())?.[1] ?? '';
      const sample = sampleFor(action.input);
      for (const field of Object.keys(sample))
        for (const value of nastyTexts) {
          const all = { ...sample, [field]: value };
          const fields = Object.fromEntries(Object.entries(all).map(([key, one]) => [key, asText(one)]));
          const response = await submit(address, { ...fields, _schutz: seal });
          await response.text();
          expectNoBug(`POST ${address} ${field}=${asText(value).slice(0, 40)}`, response.status);
        }
    }
  });
});

describe('every call of the API', () => {
  const actions = contexts.flatMap((context) => context.actions).filter(({ browserOnly }) => !browserOnly);
  const reads = contexts.flatMap((context) => context.reads);

  for (const [name, actor] of Object.entries(offices))
    it(`as ${name}`, async () => {
      const { get, api } = await browser(actor);
      for (const read of reads) {
        const query = new URLSearchParams(
          Object.entries(sampleFor(read.input)).map(([key, value]) => [key, asText(value)]),
        );
        const response = await get(`/api/v1/${read.name.replace('.', '/')}?${query}`);
        const body = await response.text();
        const where = `GET ${read.name} as ${name}`;
        expectNoBug(where, response.status);
        if (!isNamed(read.may.who, name)) {
          assert.ok([401, 403, 404, 422].includes(response.status), `${where}: ${response.status}`);
          assert.ok(!body.includes(marker), `${where}: shows data`);
        }
      }
      for (const action of actions) {
        const response = await api(action.name, sampleFor(action.input));
        const body = await response.text();
        const where = `POST ${action.name} as ${name}`;
        expectNoBug(where, response.status);
        if (!isNamed(action.may.who, name)) {
          assert.ok([401, 403, 404, 422].includes(response.status), `${where}: ${response.status}`);
          assert.ok(!body.includes(marker), `${where}: shows data`);
        }
        if (response.status >= 400) assert.ok(JSON.parse(body).detail, `${where}: no sentence`);
      }
    });

  it('with anything in a field', async () => {
    const { api, get } = await browser(offices['K']);
    for (const action of actions)
      for (const input of spoiltInputs(action.input)) {
        const response = await api(action.name, input);
        await response.text();
        expectNoBug(`POST ${action.name} ${JSON.stringify(input).slice(0, 120)}`, response.status);
      }
    for (const read of reads)
      for (const name of Object.keys(sampleShape(read)))
        for (const value of nasty) {
          const query = new URLSearchParams({ ...textSample(read), [name]: asText(value) });
          const response = await get(`/api/v1/${read.name.replace('.', '/')}?${query}`);
          await response.text();
          expectNoBug(`GET ${read.name}?${name}=${asText(value).slice(0, 40)}`, response.status);
        }
  });
});

const textsOf = (values: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, asText(value)]));
const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const textSample = (read: AnyRead): Record<string, string> =>
  Object.fromEntries(Object.entries(sampleFor(read.input)).map(([key, value]) => [key, asText(value)]));
const sampleShape = (read: AnyRead): Record<string, unknown> =>
  (read.input as unknown as { shape?: Record<string, unknown> }).shape ?? {};
