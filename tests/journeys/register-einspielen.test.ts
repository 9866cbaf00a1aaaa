import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gv100adOf } from '../../db/seed/acts/gv100ad.ts';
import { selectUnits } from '../../src/alliance/territory/db/units.ts';
import { sql } from '../../src/platform/database/index.ts';
import { visitAlliance } from './alliance.ts';

const { open, database } = await visitAlliance();

test('ein amtliches Verzeichnis gilt erst, wenn eine zweite Person es übernimmt', async () => {
  const units = (await selectUnits(database)).map((unit) =>
    unit.key === '01002000' ? { ...unit, officialName: 'Kiel am Meer, Landeshauptstadt' } : unit,
  );
  const text = gv100adOf(units, '20250630').replaceAll(/[^\0-\u00ff]/gu, '?');
  const first = await open({ role: 'K' });
  await first.goto('/gebiet/hochladen');
  const file = { name: 'GV100AD.txt', mimeType: 'text/plain', buffer: Buffer.from(text, 'latin1') };
  await first.locator('input[type=file]').setInputFiles(file);
  await first.getByLabel(/Einwohn/).fill('31.12.2024');
  await first.locator('main').getByRole('button', { name: 'Hochladen und vergleichen' }).click();
  await first.waitForURL(/\/gebiet\/abgleich\/\d+$/);
  const address = new URL(first.url()).pathname;
  await first
    .getByText(/zweite Person/)
    .first()
    .waitFor({ timeout: 30_000 });
  assert.equal(await first.locator(`a[href="${address}/uebernehmen"]`).count(), 0);

  const [, other] = await database.rows<{ person: number; id: number }>(
    sql`select person, id from people.office where role = 'K' order by id`,
  );
  const second = await open();
  await second.request.post(`/entwicklung/als/${other?.id}`);
  await second.goto(`${address}/uebernehmen`);
  await second.locator('main').getByRole('button', { name: 'Übernehmen' }).click();
  await second.getByText('Das Verzeichnis ist übernommen.').waitFor({ timeout: 30_000 });
  const anybody = await open();
  await anybody.goto('/mitglieder?q=Kiel');
  await anybody.locator('main').getByRole('link', { name: 'Kiel am Meer' }).first().waitFor();
  for (const page of [first, second, anybody]) await page.context().close();
});
