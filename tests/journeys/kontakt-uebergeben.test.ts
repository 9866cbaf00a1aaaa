import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from '../../src/platform/database/index.ts';
import { visitAlliance } from './alliance.ts';

const { open, officeOf, database } = await visitAlliance();

test('ein Amt geht per Link auf die nächste Person über', async () => {
  const wanted = { role: 'AP', municipality: 'Rottenburg am Neckar' } as const;
  const { id } = await officeOf(wanted);
  const leaving = await open(wanted);
  await leaving.goto(`/menschen/amt/${id}/uebergeben`);
  await leaving.getByLabel(/E-Mail-Adresse der nächsten Person/).fill('nachfolge@rottenburg.example');
  await leaving.locator('main').getByRole('button', { name: 'Link senden' }).click();
  await leaving.getByText('Der Link zur Übergabe ist unterwegs.').waitFor();

  const { body } = await database.one<{ body: string }>(
    sql`select body from platform.mail where recipient = 'nachfolge@rottenburg.example' order by id desc limit 1`,
  );
  const next = await open();
  await next.goto(/\/uebernehmen\/[\w-]+/.exec(body)?.[0] ?? '');
  await next.getByLabel('Ihr Name').fill('Nora Nachfolge');
  await next.locator('main').getByRole('button', { name: 'Amt übernehmen' }).click();
  await next.getByText(/Sie haben das Amt übernommen/).waitFor();
  const { name, municipality } = await database.one<{ name: string; municipality: string }>(sql`
    select p.name, o.municipality from people.office o join people.person p on p.id = o.person
    where p.email = 'nachfolge@rottenburg.example'`);
  assert.deepEqual([name, municipality], ['Nora Nachfolge', '08416036']);
  for (const page of [leaving, next]) await page.context().close();
});
