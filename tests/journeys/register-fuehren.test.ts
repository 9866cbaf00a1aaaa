import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitAlliance } from './alliance.ts';

const { open } = await visitAlliance();

test('ein Schritt wird eingetragen, verweigert und zurückgenommen', async () => {
  const page = await open({ role: 'K' });
  await page.goto('/mitglieder/02000000');
  await page.getByRole('link', { name: 'Schritt eintragen' }).click();
  const send = page.locator('main').getByRole('button', { name: 'Eintragen' });
  const fill = async (day: string) => {
    await page.getByRole('radio', { name: 'Mitglied im Bündnis' }).check();
    await page.getByRole('radio', { name: 'beginnt' }).check();
    await page.getByLabel('Tag').first().fill(day);
    await page.getByLabel('Beleg').fill('Senatsbeschluss 1/2026 (erfunden)');
    await page.getByLabel('Quelle').fill('Probe');
    await page.getByLabel(/Fassung/).selectOption('2021');
  };
  await fill('2031-01-01');
  await send.click();
  await page.getByText('Der Tag liegt in der Zukunft').first().waitFor();
  assert.equal(await page.getByLabel('Beleg').inputValue(), 'Senatsbeschluss 1/2026 (erfunden)');
  await page.getByLabel('Tag').first().fill('2026-02-01');
  await send.click();
  await page.getByText('Der Schritt ist eingetragen.').waitFor();
  await page.getByRole('link', { name: 'Zurücknehmen' }).first().click();
  await page.getByLabel('Grund').fill('Nur eine Probe (erfunden)');
  await page.locator('main').getByRole('button', { name: 'Zurücknehmen' }).click();
  await page.waitForURL(/\/mitglieder\/02000000/);
  await page.context().close();
});

test('zwei bearbeiten denselben Eintrag: niemandes Änderung geht still verloren', async () => {
  const [first, second] = [await open({ role: 'K' }), await open({ role: 'LK', land: '01' })];
  for (const page of [first, second]) await page.goto('/mitglieder/01002000/bearbeiten');
  await first.getByLabel('Anmerkung für Mitglieder').fill('Zuerst gespeichert');
  await first.locator('main').getByRole('button', { name: 'Speichern' }).click();
  await first.waitForURL(/\/mitglieder\/01002000$/);
  await second.getByLabel('Anmerkung für Mitglieder').fill('Zu spät gekommen');
  await second.locator('main').getByRole('button', { name: 'Speichern' }).click();
  await second.locator('[role=alert], .kern-alert').first().waitFor();
  assert.equal(await second.getByLabel('Anmerkung für Mitglieder').inputValue(), 'Zu spät gekommen');
  const page = await open({ role: 'AP', municipality: 'Flensburg' });
  await page.goto('/mitglieder/01002000');
  await page.getByText('Zuerst gespeichert').waitFor();
  for (const one of [first, second, page]) await one.context().close();
});

test('wer das Verzeichnis nicht führt, sieht keinen Knopf und erfährt den Grund', async () => {
  const page = await open({ role: 'AP', municipality: 'Flensburg' });
  await page.goto('/mitglieder/02000000');
  assert.equal(await page.getByRole('link', { name: 'Schritt eintragen' }).count(), 0);
  const answer = await page.goto('/mitglieder/02000000/schritt');
  assert.equal(answer?.status(), 403);
  assert.ok(((await page.locator('main p').first().textContent()) ?? '').length > 20);
  assert.equal((await (await open()).goto('/mitglieder/02000000/schritt'))?.status(), 401);
  await page.context().close();
});
