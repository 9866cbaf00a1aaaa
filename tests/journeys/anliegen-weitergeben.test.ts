import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitAlliance } from './alliance.ts';

const { open } = await visitAlliance();

test('eine Frage wandert von der Kommune über das Land zum Bündnis und kommt beantwortet zurück', async () => {
  const town = await open({ role: 'AP', municipality: 'Kiel' });
  await town.goto('/anliegen/neu');
  await town.getByRole('radio', { name: 'Frage' }).check();
  await town.getByLabel('Titel').fill('Wer spricht beim Fachtag?');
  await town.getByLabel('Worum geht es?').fill('Bitte um zwei Namen (erfunden).');
  await town.locator('main').getByRole('button', { name: 'Einbringen' }).click();
  await town.waitForURL(/\/anliegen\/\d+/);
  const address = new URL(town.url()).pathname;

  const land = await open({ role: 'LK', land: '01' });
  await land.goto('/');
  await land
    .getByRole('link', { name: /Wer spricht beim Fachtag/ })
    .first()
    .click();
  await land.goto(`${address}/weitergeben`);
  await land.getByRole('radio', { name: 'die Koordinierungsstelle' }).check();
  await land.getByLabel('Hinweis').fill('Betrifft alle Länder');
  await land.locator('main').getByRole('button', { name: 'Weitergeben' }).click();
  await land.getByText('Das Anliegen ist weitergegeben.').waitFor();

  const federation = await open({ role: 'K' });
  await federation.goto(`${address}/antworten`);
  await federation.locator('main textarea').fill('Die Koordinierungsstelle spricht selbst.');
  await federation
    .locator('main')
    .getByRole('button', { name: /Antwort/ })
    .click();
  await federation.waitForURL((url) => url.pathname === address);
  await town.goto(address);
  await town.getByText('Die Koordinierungsstelle spricht selbst.').waitFor();
  assert.match((await town.locator('main').textContent()) ?? '', /Betrifft alle Länder/);
  for (const page of [town, land, federation]) await page.context().close();
});
