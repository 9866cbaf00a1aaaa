import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from '../../src/platform/database/index.ts';
import { isOpenToEverybody } from './accessible.ts';
import { visitAlliance } from './alliance.ts';

const { open, database } = await visitAlliance();
const mailbox = 'hafen@norderney.example';
const germanDay = (daysAgo: number): string =>
  new Date(Date.now() - daysAgo * 86_400_000).toLocaleDateString('de-DE', { timeZone: 'Europe/Berlin' });

test('vom Interesse bis in das Verzeichnis, mit falscher Datei und falschem Tag', async () => {
  const town = await open();
  await town.goto('/beitreten/interesse');
  await town.getByLabel('Kommune').fill('03452020');
  await town.getByLabel('Postfach').fill(mailbox);
  await town.getByLabel('Stelle', { exact: true }).fill('Stabsstelle Integration');
  await town.getByRole('button', { name: 'Link zusenden' }).click();
  await town.waitForURL('**/beitreten/unterwegs');

  const { body } = await database.one<{ body: string }>(
    sql`select body from platform.mail where recipient = ${mailbox} order by id desc limit 1`,
  );
  const link = /\/beitreten\/antrag\/[\w-]+/.exec(body)?.[0] ?? '';
  await town.goto(link);
  await town.getByRole('button', { name: 'Bestätigen und beginnen' }).click();
  await town.getByText('Das Postfach ist bestätigt').waitFor();
  await isOpenToEverybody(town);

  await town.goto(`${link}/beschluss`);
  const save = town.locator('main').getByRole('button', { name: 'Speichern' });
  await town.getByLabel('Vertretung').fill('Rat');
  await town.getByLabel('Vorlagennummer').fill('VO/7 (erfunden)');
  await town.getByLabel('Tag des Beschlusses').fill('30.2.2026');
  await town.getByLabel('Adresse im Ratsinformationssystem').fill('https://ratsinfo.norderney.example/7');
  await save.click();
  await town
    .getByText(/einen Tag an, den es gibt/)
    .first()
    .waitFor();
  assert.equal(await town.getByLabel('Vorlagennummer').inputValue(), 'VO/7 (erfunden)');
  await isOpenToEverybody(town);
  await town.getByLabel('Tag des Beschlusses').fill(germanDay(30));
  const wrong = {
    name: 'Beschluss.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('PK nur so genannt'),
  };
  await town.getByLabel('Beschluss als Dokument').setInputFiles(wrong);
  await save.click();
  await town
    .getByText(/kein PDF/)
    .first()
    .waitFor();
  await save.click();
  await town.getByText('Die Angaben zum Beschluss sind gespeichert.').waitFor();

  await town.goto(`${link}/zeichnung`);
  await isOpenToEverybody(town);
  await town.getByLabel('Name der politischen Leitung').fill('Ada Muster');
  await town.getByLabel('Amtsbezeichnung').fill('Bürgermeisterin');
  await town.getByLabel('Tag der Zeichnung').fill(germanDay(10));
  await town.getByRole('radio', { name: '2021' }).check();
  await town.getByLabel('Die Zeichnung ist erfolgt').check();
  await save.click();
  await town.getByText('Die Angaben zur Zeichnung sind gespeichert.').waitFor();
  await town.goto(`${link}/einreichen`);
  await isOpenToEverybody(town);
  await town.locator('main').getByRole('button', { name: 'Antrag einreichen' }).click();
  await town.getByText('Der Antrag ist eingereicht.').waitFor();

  const { id } = await database.one<{ id: number }>(
    sql`select id from members.application where municipality = '03452020' order by id desc limit 1`,
  );
  const land = await open({ role: 'LK', land: '03' });
  await land.goto(`/beitritte/${id}`);
  await land
    .getByRole('link', { name: /empfehlen/i })
    .first()
    .click();
  await isOpenToEverybody(land);
  await land.getByLabel(/Begründung/).fill('Alles liegt vor.');
  await land.locator('main').getByRole('button', { name: 'Antrag empfehlen' }).click();
  await land.getByText(/Der Antrag ist empfohlen/).waitFor();

  const federation = await open({ role: 'K' });
  await federation.goto(`/beitritte/${id}`);
  await federation
    .getByRole('link', { name: /bestätigen/i })
    .first()
    .click();
  await isOpenToEverybody(federation);
  await federation.getByLabel('Mitglied ab').fill(germanDay(0));
  await federation.locator('main').getByRole('button', { name: 'Mitgliedschaft bestätigen' }).click();
  await federation.getByText(/Die Mitgliedschaft ist eingetragen/).waitFor();

  const anybody = await open();
  await anybody.goto('/mitglieder?status=member&q=Norderney');
  await anybody.locator('main').getByRole('link', { name: 'Norderney' }).waitFor();
  for (const page of [town, land, federation, anybody]) await page.context().close();
});
