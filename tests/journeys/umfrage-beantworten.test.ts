import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitAlliance } from './alliance.ts';

const { open } = await visitAlliance();

test('vom Hinweis auf der Startseite bis zur freigegebenen Antwort', async () => {
  const page = await open({ role: 'AP', municipality: 'Potsdam' });
  await page.goto('/');
  await page.getByRole('link', { name: 'Umfrage beantworten: Jahresabfrage' }).click();
  await page.getByText('Ihre Antworten übernommen und gekennzeichnet').waitFor();
  await page.getByRole('link', { name: 'Bereitschaft', exact: true }).click();
  await page.getByLabel('Wie viele Plätze?').fill('viele');
  await page.getByLabel('ja', { exact: true }).first().check();
  await page.getByRole('button', { name: 'Speichern und weiter' }).click();
  await page.getByRole('link', { name: 'Bitte geben Sie eine ganze Zahl an, zum Beispiel 12.' }).click();
  assert.equal(await page.getByLabel('Wie viele Plätze?').inputValue(), 'viele');
  await page.getByLabel('Wie viele Plätze?').fill('12');
  await page.getByLabel('bis zu so vielen').check();
  await page.getByRole('button', { name: 'Speichern und weiter' }).click();

  await page.getByRole('heading', { name: 'Umfeld und Unterstützung' }).waitFor();
  await page.getByLabel('Wohnraum', { exact: true }).selectOption('knapp');
  // the ranks of the last wave stand there; each may be given once
  const ranked = ['Aufnahmeprogramme', 'Anrechnung auf die Quote', 'Austausch unter Mitgliedern'];
  for (const [index, what] of ranked.entries())
    await page.getByLabel(`Rang für ${what}`).fill(`${index + 1}`);
  await page.getByLabel('Internetseite Ihrer Kommune zum Thema').fill('https://potsdam.example/hafen');
  await page.getByRole('button', { name: 'Speichern und weiter' }).click();

  await page.getByText('Gespeichert. Sie können jederzeit weitermachen.').waitFor();
  await page.locator('summary').filter({ hasText: 'Wer hat was geändert' }).click();
  await page.getByRole('rowheader', { name: 'Wie viele Plätze?' }).first().waitFor();
  await page.getByRole('link', { name: 'Freigeben', exact: true }).click();
  await page.getByRole('button', { name: 'Freigeben', exact: true }).click();
  await page.getByText('Die Antwort ist freigegeben. Danke!').waitFor();
  await page.getByRole('link', { name: 'Ins Verzeichnis übernehmen' }).click();
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  await page.getByRole('link', { name: /potsdam\.example\/hafen/ }).waitFor();
  await page.context().close();
});

test('was die Ansprechperson vorgelegt hat, gibt die Leitung frei', async () => {
  const page = await open({ role: 'OB', municipality: 'Flensburg' });
  await page.goto('/');
  await page.getByRole('link', { name: 'Antwort freigeben: Jahresabfrage' }).click();
  await page.getByText('liegt zur Freigabe vor').first().waitFor();
  await page.getByRole('link', { name: 'Freigeben', exact: true }).click();
  await page.getByRole('button', { name: 'Freigeben', exact: true }).click();
  await page.getByText('Die Antwort ist freigegeben. Danke!').waitFor();
  await page.context().close();
});

test('die Koordinierung sieht den Rücklauf auf Karte und Liste, alle sehen die veröffentlichte Welle', async () => {
  const keeper = await open({ role: 'K' });
  await keeper.goto('/umfragen?stand=open');
  await keeper.getByRole('link', { name: 'Jahresabfrage: Bereitschaft der Mitglieder' }).click();
  await keeper.getByRole('link', { name: 'Rücklauf ansehen' }).click();
  await keeper
    .getByRole('table', { name: 'Je Land' })
    .getByRole('row', { name: /Schleswig-Holstein/ })
    .waitFor();
  await keeper.getByLabel('Land', { exact: true }).selectOption('Schleswig-Holstein');
  await keeper.getByLabel('Stand', { exact: true }).selectOption('noch nicht begonnen');
  await keeper.getByRole('button', { name: 'Filtern' }).click();
  await keeper.getByRole('link', { name: 'Kiel', exact: true }).waitFor();
  await keeper.context().close();

  const reader = await open();
  await reader.goto('/umfragen');
  await reader.getByRole('link', { name: 'Jahresabfrage: Bereitschaft der Mitglieder' }).click();
  await reader.getByRole('link', { name: 'Ergebnisse ansehen' }).click();
  await reader
    .getByText('Zahlen unter 3 und solche, aus denen sie folgen würden, sind verborgen')
    .first()
    .waitFor();
  await reader.getByRole('heading', { name: 'Wie viele Plätze?' }).waitFor();
  await reader.context().close();
});
