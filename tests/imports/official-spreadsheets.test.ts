import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '../../src/platform/database/index.ts';
import { auszugGvOf, knownUnits, lauOf } from './register-files.ts';
import { testHouse } from '../house.ts';

const { browser, database, makePerson, work } = await testHouse();
const first = await makePerson('K', { name: 'Erste Person' });
const second = await makePerson('K', { name: 'Zweite Person' });
const units = await knownUnits(database);

/** Brings a workbook, looks at its difference and has a second person take it over. */
const take = async (content: Buffer, name: string, more: Record<string, string>): Promise<string> => {
  const { submit, get } = await browser(first);
  const file = new File([content as BlobPart], name);
  const sent = await submit('/gebiet/hochladen', { file, ...more });
  assert.equal(sent.status, 303, await sent.text());
  const path = sent.headers.get('location') ?? '';
  await work();
  const page = await (await get(path)).text();
  const applied = await (await browser(second)).submit(`${path}/uebernehmen`, {});
  assert.equal(
    applied.status,
    303,
    page
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .slice(0, 2_000),
  );
  return page;
};
const unit = (key: string) =>
  database.one<Record<string, unknown>>(sql`
    select u.name, u.ars, population, population_day as day, area_ha as area, postcode, lat::float, lon::float, coordinates,
      valid_to as "validTo", s.name as source
    from territory.unit u join territory.source s on s.id = u.source where u.key = ${key}`);

describe('the quarterly register as a spreadsheet', () => {
  it('is taken over whole: titles, footnotes, numbers for texts, lost zeros, decimal commas', async () => {
    const changed = units
      .filter(({ key }) => key !== '01051001')
      .map((one) =>
        one.key === '12054000'
          ? { ...one, population: 190_000, lon: 13.0591, lat: 52.4009, coordinates: 'exact' as const }
          : one.key === '01051002'
            ? { ...one, officialName: 'Averlak am Kanal' }
            : one,
      );
    const page = await take(await auszugGvOf(changed, '2024-12-31'), 'AuszugGV4QAktuell.xlsx', {
      populationDay: '',
    });
    assert.match(page, /31\.12\.2024/u);
    assert.deepEqual(await unit('12054000'), {
      name: 'Potsdam',
      ars: '120540000000',
      population: 190_000,
      day: '2023-12-31',
      area: 18_824,
      postcode: '14469',
      lat: 52.4009,
      lon: 13.0591,
      coordinates: 'exact',
      validTo: null,
      source: (await unit('12054000'))['source'],
    });
    assert.match(String((await unit('12054000'))['source']), /Auszug|Gemeindeverzeichnis/u);
    assert.equal((await unit('01051002'))['name'], 'Averlak am Kanal');
    assert.equal((await unit('01051001'))['validTo'], '2024-12-30');
    const { count } = await database.one<{ count: number }>(sql`
      select count(*)::int as count from territory.unit where kind = 'municipality' and valid_to is null`);
    assert.equal(count, changed.filter(({ kind }) => kind === 'municipality').length);
  });
});

describe('the European table', () => {
  it('is taken over one country at a time; codes get their zeros back', async () => {
    const content = await lauOf({
      AT: [
        ['AT111', 10801, 'Deutschkreutz', 'Deutschkreutz', 'no', 3101, 34_030_000, 3, null],
        ['AT130', 90001, 'Wien', 'Wien', null, 1_982_097, 414_820_000, 1, 'AT001C'],
      ],
      FR: [['FRK21', 1004, 'Ambérieu-en-Bugey', 'Amberieu-en-Bugey', null, ':', 'n.a.', 2, null]],
    });
    const more = { country: 'FR', populationDay: '1.1.2023' };
    assert.match(await take(content, 'EU-27-LAU-2023-NUTS-2021.xlsx', more), /Ambérieu/u);
    const place = await unit('FR:01004');
    assert.deepEqual([place['name'], place['population'], place['lat']], ['Ambérieu-en-Bugey', null, null]);
    await take(content, 'EU-27-LAU-2023-NUTS-2021.xlsx', { ...more, country: 'AT' });
    const vienna = await unit('AT:90001');
    assert.deepEqual([vienna['name'], vienna['population'], vienna['area']], ['Wien', 1_982_097, 41_482]);
    assert.equal((await unit('12054000'))['validTo'], null);
  });
});
