import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameOf } from '../../src/alliance/territory/gazetteer.ts';
import { sql } from '../../src/platform/database/index.ts';
import { deflatedZip, gv100adOf, knownUnits } from './register-files.ts';
import { testHouse } from '../house.ts';

const { browser, clock, database, house, makePerson, work } = await testHouse();
const units = await knownUnits(database);
const first = await makePerson('K', { name: 'Erste Person' });
const second = await makePerson('K', { name: 'Zweite Person' });

const bring = async (content: string | Uint8Array, name: string, more: Record<string, string> = {}) => {
  const { submit, get } = await browser(first);
  const file = new File([content as BlobPart], name);
  const sent = await submit('/gebiet/hochladen', { file, populationDay: '31.12.2024', ...more });
  assert.equal(sent.status, 303, await sent.text());
  const path = sent.headers.get('location') ?? '';
  await work();
  return { path, page: await (await get(path)).text() };
};
const unit = (key: string) =>
  database.one<{
    name: string;
    population: number;
    valid_to: string | null;
    successor: string | null;
    source: string;
  }>(sql`
    select u.name, population, valid_to, successor, s.name as source
    from territory.unit u join territory.source s on s.id = u.source where u.key = ${key}`);

describe('bad files', () => {
  const whole = gv100adOf(units, '20241231');
  const half = whole.slice(0, Math.floor(whole.length / 2));
  const broken = whole.replace(/^(60\d{8}12060020.{100}).*$/mu, '$1');
  const cases: [name: string, content: string | Uint8Array, file: string, sentence: RegExp][] = [
    ['half a file', half, 'halb.txt', /fehlen \d+ Länder/u],
    ['a broken line', broken, 'zeile.txt', /1 Zeilen sind nicht lesbar/u],
    ['a web page renamed', '<!doctype html><html></html>', 'gv.xlsx', /keine Tabelle, sondern: HTML/u],
    [
      'an old workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array.from<number>({ length: 600 }).fill(1)]),
      'alt.xls',
      /älteres oder binäres Excel-Format/u,
    ],
    ['a list of something else', 'Name;Wert\nA;1\n', 'liste.csv', /keines der bekannten Verzeichnisse/u],
    [
      'macros',
      deflatedZip({ 'xl/workbook.xml': '<x/>', 'xl/vbaProject.bin': 'x' }),
      'm.xlsm',
      /enthält Makros/u,
    ],
    [
      'a zip bomb',
      deflatedZip({ 'xl/workbook.xml': '0'.repeat(5_000_000) }),
      'b.xlsx',
      /ungewöhnlich stark gepackt/u,
    ],
    ['an older register', gv100adOf(units, '20200101'), 'alt.txt', /Gebietsstand 01\.01\.2020/u],
    [
      'a quarter gone',
      gv100adOf(
        units.filter(({ key }, index) => key.length < 8 || key.endsWith('000') || index % 3 > 0),
        '20241231',
      ),
      'weg.txt',
      /fehlen \d+ von \d+ bekannten|haben \d+ Kreise keine/u,
    ],
  ];
  for (const [name, content, file, sentence] of cases)
    it(`${name} is answered with a sentence`, async () => {
      const { page } = await bring(content, file);
      assert.match(page, sentence);
      assert.doesNotMatch(page, /uebernehmen/u);
    });

  it('asks for the day of the inhabitants', async () => {
    assert.match((await bring(whole, 'ohne.txt', { populationDay: '' })).page, /von welchem Tag/u);
  });

  it('a day that does not exist, and no file, are said at their fields', async () => {
    const { submit } = await browser(first);
    const sent = await submit('/gebiet/hochladen', { populationDay: '31.2.2024' });
    const html = await sent.text();
    assert.equal(sent.status, 422);
    assert.match(html, /Tag an, den es gibt/u);
    assert.match(html, /value="(?:31\.2\.2024|2024-02-31)"/u);
  });

  it('200 MB are stopped at the door', async () => {
    const { submit } = await browser(first);
    const sent = await submit('/gebiet/hochladen', { file: new File([Buffer.alloc(200_000_000)], 'x.txt') });
    assert.equal(sent.status, 413);
    assert.match(await sent.text(), /größer als 10 MB/u);
  });
});

describe('a newer register', () => {
  const changed = units
    .filter(({ key }) => key !== '01051001')
    .map((one) => {
      if (one.key === '12054000')
        return { ...one, officialName: 'Potsdam an der Havel, Stadt', population: 190_000 };
      if (one.key === '01051002') return { ...one, areaHa: (one.areaHa ?? 0) + 5 };
      return one;
    });
  const fresh = {
    ...changed.find(({ key }) => key === '01051002')!,
    key: '01051999',
    officialName: 'Neudorf',
    ars: '010510000999',
  };
  const text = gv100adOf([...changed, fresh], '20241231');
  let path = '';

  it('shows what is new, renamed, dissolved and changed before anything happens', async () => {
    const brought = await bring(
      Buffer.from(text.replace(/[\u0100-\uffff]/gu, '?'), 'latin1'),
      'GV100AD_31122024.txt',
    );
    path = brought.path;
    assert.match(brought.page, /Neudorf/u);
    const { get } = await browser(first);
    assert.match(await (await get(`${path}?side=renamed`)).text(), /Potsdam an der Havel/u);
    assert.match(await (await get(`${path}?side=gone`)).text(), /01051001/u);
    assert.equal((await unit('12054000')).name, 'Potsdam');
  });

  it('reaches nobody else', async () => {
    const land = await browser(await makePerson('LK', { lands: ['01'] }));
    assert.equal((await land.get(path)).status, 403);
    assert.equal((await land.get('/gebiet')).status, 200);
    assert.equal((await (await browser()).get('/gebiet/hochladen')).status, 401);
  });

  it('lets a person name the successor, but none that will not exist', async () => {
    const { submit } = await browser(first);
    const wrong = await submit(`${path}/nachfolge/01051001`, { successor: '99999999' });
    assert.equal(wrong.status, 409);
    assert.match(await wrong.text(), /gibt es im neuen Verzeichnis nicht/u);
    assert.equal((await submit(`${path}/nachfolge/01051001`, { successor: '01051002' })).status, 303);
  });

  it('is confirmed by a second person and applied as a whole', async () => {
    const alone = await (await browser(first)).submit(`${path}/uebernehmen`, {});
    assert.equal(alone.status, 409);
    assert.match(await alone.text(), /zweiten Person/u);
    const other = await browser(second);
    assert.match(await (await other.get(`${path}/uebernehmen`)).text(), /Erste Person/u);
    assert.equal((await other.submit(`${path}/uebernehmen`, {})).status, 303);
    const potsdam = await unit('12054000');
    assert.deepEqual([potsdam.name, potsdam.population], ['Potsdam an der Havel', 190_000]);
    const gone = await unit('01051001');
    assert.deepEqual([gone.valid_to, gone.successor], ['2024-12-30', '01051002']);
    assert.match((await unit('14612000')).source, /GV100AD/u);
    const line = await database.one<{ about: string; role: string }>(
      sql`select about, role from platform.record where action = 'territory.apply-register'`,
    );
    assert.match(line.about, /^territory\.register:\d+$/u);
    for (let wait = 0; nameOf(house, '12054000') === 'Potsdam' && wait < 50; wait++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(nameOf(house, '12054000'), 'Potsdam an der Havel');
  });

  it('compared before another came first, must be compared again', async () => {
    const later = await bring(text, 'GV100AD_nochmal.txt');
    assert.match(later.page, /zweiten Person/u);
    await database.run(
      sql`update territory.upload set applied_at = ${new Date(clock.now().getTime() + 1000)} where state = 'applied'`,
    );
    const { get, submit } = await browser(second);
    assert.match(await (await get(later.path)).text(), /anderes Verzeichnis übernommen/u);
    assert.equal((await submit(`${later.path}/uebernehmen`, {})).status, 409);
    assert.equal((await submit(`${later.path}/verwerfen`, {})).status, 303);
    await database.run(sql`update territory.upload set applied_at = ${clock.now()} where state = 'applied'`);
  });
});

describe('work that stops half-way', () => {
  it('can be stopped, started again, and survives a crash', async () => {
    const { submit, get } = await browser(first);
    const file = new File([deflatedZip({ 'GV100AD_31122024.txt': gv100adOf(units, '20251231') })], 'gv.zip');
    const sent = await submit('/gebiet/hochladen', { file, populationDay: '31.12.2024' });
    const path = sent.headers.get('location') ?? '';
    assert.match(await (await get(path)).text(), /Wartet/u);
    assert.equal((await submit(`${path}/anhalten`, {})).status, 303);
    await work();
    assert.match(await (await get(path)).text(), /angehalten/u);
    assert.equal((await submit(`${path}/neu`, {})).status, 303);
    // a process took the job and died with it
    await database.run(sql`
      update platform.job set state = 'running', attempts = 1, heartbeat_at = now() - interval '2 minutes'
      where name = 'territory.compare-register' and state = 'waiting'`);
    await work();
    assert.match(await (await get(path)).text(), /uebernehmen|zweiten Person/u);
  });
});
