import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitAlliance } from './alliance.ts';

const { open } = await visitAlliance();

const list = [
  'AGS;Name;Website',
  '01002000;Kiel;https://kiel.example/neu',
  ';Aach;https://aach.example',
].join('\r\n');

test('eine Liste wird geprüft, übernommen und zurückgenommen', async () => {
  const page = await open({ role: 'K' });
  await page.goto('/mitglieder');
  await page.getByRole('link', { name: 'Listen einführen' }).first().click();
  await page.goto('/mitglieder/import/neu');
  const file = { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('main').getByRole('button', { name: 'Hochladen' }).click();
  await page.waitForURL(/\/spalten$/);
  await page.locator('main').getByRole('button', { name: 'Weiter zur Vorschau' }).click();
  await page.getByText(/„Aach“ gibt es \d+-mal/).waitFor();
  const address = new URL(page.url()).pathname;
  await page.goto(`${address}/uebernehmen`);
  await page.locator('main').getByRole('button', { name: 'Übernehmen' }).click();
  await page
    .getByRole('link', { name: /zurücknehmen/i })
    .first()
    .waitFor();
  const reader = await open();
  await reader.goto('/mitglieder/01002000');
  assert.equal(await reader.locator('a[href="https://kiel.example/neu"]').count(), 1);
  await page.goto(`${address}/zuruecknehmen`);
  await page.locator('main').getByRole('button', { name: 'Zurücknehmen' }).click();
  await page.getByText('Die Übernahme ist zurückgenommen.').waitFor();
  await reader.goto('/mitglieder/01002000');
  assert.equal(await reader.locator('a[href="https://kiel.example/neu"]').count(), 0);
  for (const one of [page, reader]) await one.context().close();
});
