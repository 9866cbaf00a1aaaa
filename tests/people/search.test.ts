import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addContact } from '../../src/alliance/people/actions/add-contact.ts';
import { editContact } from '../../src/alliance/people/actions/edit-contact.ts';
import { sql } from '../../src/platform/database/index.ts';
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts';
import { fold } from '../../src/shared/fold.ts';
import { emptyDatabase } from '../database.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, makePerson } = await testHouse();
const federal = await makePerson('K', { name: 'Kim Bund' });
const office = await browser(federal);
await makePerson('AP', { municipality: places.kiel, name: 'Nguyễn Thị Mai', email: 'mai@kiel.example' });
await makePerson('AP', { municipality: places.flensburg, name: 'Jörg Weiß' });
const appointed = await office.api('people.appoint', {
  name: 'Sal Muster',
  email: 'sal@potsdam.example',
  role: 'AP',
  municipality: places.potsdam,
  lands: [],
  authority: null,
  title: 'Integrationsbeauftragte*r',
  organisation: null,
  fromDay: '2026-03-02',
  toDay: null,
});
assert.equal(appointed.status, 200, await appointed.clone().text());
const contact = {
  mailbox: 'rathaus@example.org',
  phone: null,
  person: null,
  phoneAudience: 'members',
  nameAudience: 'members',
  position: 1,
};
for (const [municipality, unit] of [
  [places.kiel, 'Ansprechpartner*in Seebrücke'],
  [places.flensburg, 'Büro der Bürgermeister:in'],
  [places.potsdam, 'Stelle X'],
])
  await act(federal, addContact, { municipality, land: null, unit, ...contact });
await act(federal, editContact, { id: 3, version: 1, ...contact, unit: 'Integrationsbeauftragte*r' });

const pages: Record<string, [typed: string, found: string | null][]> = {
  '/kontakte': [
    ['Ansprechpartner*in', 'Ansprechpartner*in Seebrücke'],
    ['Ansprechpartnerin', 'Ansprechpartner*in Seebrücke'],
    ['ansprechpartner:in', 'Ansprechpartner*in Seebrücke'],
    ['AnsprechpartnerIn', 'Ansprechpartner*in Seebrücke'],
    ['Ansprechpartner', 'Ansprechpartner*in Seebrücke'],
    ['Bürgermeister:in', 'Büro der Bürgermeister:in'],
    ['Integrationsbeauftragte*r', 'Integrationsbeauftragte*r'],
    ['Stelle X', null],
  ],
  '/menschen': [
    ['Nguyễn', 'Nguyễn Thị Mai'],
    ['nguyen thi', 'Nguyễn Thị Mai'],
    ['mai@kiel.example', 'Nguyễn Thị Mai'],
    ['Joerg Weiss', 'Jörg Weiß'],
    ['Integrationsbeauftragte_r', 'Sal Muster'],
    ['Integrationsbeauftragter', 'Sal Muster'],
    ['Xylophon', null],
  ],
};

for (const [path, searches] of Object.entries(pages))
  describe(`the search of ${path}`, () => {
    for (const [typed, found] of searches)
      it(`for ${typed} finds ${found ?? 'nothing'}`, async () => {
        const html = await (await office.get(`${path}?suche=${encodeURIComponent(typed)}`)).text();
        const table = /<tbody.*<\/tbody>/s.exec(html)?.[0] ?? '';
        assert.equal(table.match(/<tr/g)?.length ?? 0, found ? 1 : 0);
        if (found) assert.ok(table.includes(found));
      });
  });

it('what was stored before is folded like what is written today', async () => {
  const old = await emptyDatabase();
  const all = readMigrations('db/migrations');
  const before = all.filter(({ name }) => name < '0201');
  await migrate(old, before);
  const names = [
    'Nguyễn Thị Mai',
    'ÄÖÜ ß Łódź',
    'Bürgermeister*in',
    'Beauftragte/r',
    'Ärzt(innen)',
    'Zu\u0308rich – 2',
  ];
  for (const [place, name] of names.entries())
    await old.run(sql`
      insert into people.person (name, email, created_at) values (${name}, ${`p${place}@example.org`}, now())`);
  await migrate(old, all.slice(0, before.length + 1));
  const rows = await old.rows<{ name: string; email: string; folded: string }>(
    sql`select name, email, folded from people.person order by id`,
  );
  for (const { name, email, folded } of rows) assert.equal(folded, fold(`${name} ${email}`));
  assert.equal(rows.length, names.length);
});
