import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitAlliance, type Wanted } from './alliance.ts';
import { walkRoutes } from './routes.ts';

const { base, cookieFor, officeOf, open } = await visitAlliance();
const plain = { javaScriptEnabled: false };

test('anmelden, handeln und abmelden geht ohne Skripte', async () => {
  const coordination = await officeOf({ role: 'LK', land: '01' });
  const page = await open(null, plain);
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail').fill(coordination.email);
  await page.getByRole('button', { name: 'Link zusenden' }).click();
  await page.goto('/entwicklung/postfach');
  await page
    .getByRole('link', { name: /\/anmelden\// })
    .first()
    .click();
  await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
  await page.goto('/mitglieder/01001000');
  await page.getByRole('link', { name: 'Eintrag bearbeiten' }).click();
  await page.getByLabel('Anmerkung für alle').fill('Ohne Skripte geschrieben (erfunden)');
  await page.locator('main').getByRole('button', { name: 'Speichern' }).click();
  await page.getByText('Ohne Skripte geschrieben').first().waitFor();
  await page.locator('summary').filter({ hasText: coordination.name }).click();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.getByRole('link', { name: 'Anmelden' }).first().waitFor();
  await page.context().close();
});

for (const [name, wanted] of Object.entries<Wanted | null>({ public: null, K: { role: 'K' } }))
  test(`jede Seite sagt ohne Skripte dasselbe wie mit (${name})`, async () => {
    const cookie = wanted && (await cookieFor(wanted));
    const { found } = await walkRoutes(base, [
      { name, cookie: cookie ? `${cookie.name}=${cookie.value}` : '' },
    ]);
    const [without, withScripts] = [await open(wanted, plain), await open(wanted)];
    for (const { path } of found) {
      const said = [];
      for (const page of [without, withScripts]) {
        await page.goto(path);
        const controls = await page
          .locator('main :is(a, button, input:not([type=hidden]), select, textarea)')
          .count();
        said.push({
          title: await page.title(),
          heading: await page.locator('h1').first().innerText(),
          controls,
        });
      }
      assert.deepEqual(said[0], said[1], path);
    }
    await without.context().close();
    await withScripts.context().close();
  });
