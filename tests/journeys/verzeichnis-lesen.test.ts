import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitAlliance } from './alliance.ts';

const { open } = await visitAlliance();

test('von der ersten Seite zur eigenen Stadt, mit Filter, Karte und Tag', async () => {
  const page = await open();
  await page.goto('/');
  await page.getByText('erfunden').first().waitFor();
  await page.getByRole('link', { name: 'Mitglieder', exact: true }).first().click();
  await page.getByLabel('Land').selectOption({ label: 'Schleswig-Holstein' });
  await page.getByLabel('Status').selectOption({ label: 'Mitglied' });
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  const rows = page.locator('main tbody tr');
  const names = await rows.locator('th').allInnerTexts();
  assert.ok(names.includes('Flensburg') && !names.includes('Potsdam'), names.join());
  await page.getByRole('link', { name: 'Karte', exact: true }).click();
  await page.locator('main svg').first().waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'Flensburg', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Flensburg' }).waitFor();
  await page.getByText('Potsdamer Erklärung 2019').first().waitFor();
  await page.context().close();
});

test('an einem früheren Tag stand das Verzeichnis anders', async () => {
  const page = await open();
  await page.goto('/mitglieder?status=member');
  const today = await page.locator('main').innerText();
  await page.getByLabel(/Stand vom/).fill('2019-06-14');
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  const then = await page.locator('main').innerText();
  const countOf = (text: string) => Number(/(\d+) Mitglied/.exec(text)?.[1]);
  assert.ok(countOf(today) > 100, `${countOf(today)} members today`);
  assert.equal(countOf(then), 8);
  await page.context().close();
});

test('gesucht wird ohne Umlaute und mit Tippfehler', async () => {
  const page = await open();
  await page.goto('/mitglieder');
  for (const [typed, name] of [
    ['koenigswinter', 'Königswinter'],
    ['LÜBECK', 'Lübeck'],
    ['05315000', 'Köln'],
  ] as const) {
    await page.getByLabel('Name oder Schlüssel').fill(typed);
    await page.getByRole('button', { name: 'Anzeigen' }).click();
    await page.getByRole('link', { name, exact: true }).first().waitFor();
  }
  await page.context().close();
});

test('was ruht, endete oder in einem Landkreis liegt, steht so da', async () => {
  const page = await open();
  await page.goto('/mitglieder?q=Celle');
  await page.getByRole('link', { name: 'Celle', exact: true }).click();
  await page.getByText(/ruht/).first().waitFor();
  await page.goto('/mitglieder/06534014');
  await page.getByText('Marburg-Biedenkopf').first().waitFor();
  await page.goto('/laender');
  await page.getByText('vakant').first().waitFor();
  await page.context().close();
});
