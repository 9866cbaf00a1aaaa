import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startRis } from '../mandates/ris.ts';
import { visitAlliance } from './alliance.ts';

const { open } = await visitAlliance();
const { base: ris } = await startRis();

test('von der eingefügten OParl-Adresse zur Antwort „gedeckt“ mit dem zitierten Punkt', async () => {
  const page = await open({ role: 'AP', municipality: 'Potsdam' });
  await page.goto('/mandate');
  await page.getByRole('link', { name: 'Aus Ratsinformationssystem' }).click();
  await page.getByLabel('OParl-Adresse').fill(`${ris}/oparl/paper/6`);
  await page.getByRole('button', { name: 'Formular füllen' }).click();
  await page.getByText('Bitte prüfen', { exact: true }).waitFor();
  assert.equal(await page.getByLabel('Gremium').inputValue(), 'Stadtverordnetenversammlung');
  assert.equal(await page.getByLabel('Tag des Beschlusses').inputValue(), '05.12.2018');
  await page.getByRole('button', { name: 'Beschluss eintragen' }).click();

  await page.getByText('Bei 3 Punkten ist noch nicht festgelegt').waitFor();
  await page.getByRole('link', { name: 'Festlegen, was der Punkt erlaubt: Punkt 1' }).click();
  await page.getByLabel('erlaubt', { exact: true }).check();
  await page.getByLabel('Handlungsart').selectOption('Appellieren');
  await page.getByLabel('Aufnahme von Menschen auf der Flucht').check();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await page.getByText('Der Punkt ist gespeichert.').waitFor();

  await page.getByRole('navigation').getByRole('link', { name: 'Mandate', exact: true }).first().click();
  await page.getByRole('link', { name: 'Wer darf was?' }).click();
  await page.getByLabel('Handlungsart').selectOption('Appellieren');
  await page.getByLabel('Thema').selectOption('– Resettlement (Neuansiedlung)');
  await page.getByLabel('Land', { exact: true }).selectOption('Brandenburg');
  await page.getByRole('button', { name: 'Prüfen' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Potsdam' });
  await row.getByText('gedeckt', { exact: true }).waitFor();
  await row.getByText('Die Stadt unterstützt gemeinsame Appelle an Bund und Land.').waitFor();
  await page.context().close();
});

test('eine Adresse, die nichts taugt, bekommt einen Satz; das Formular bleibt leer', async () => {
  const page = await open({ role: 'AP', municipality: 'Potsdam' });
  for (const [address, sentence] of [
    ['kein Link', /keine vollständige Web-Adresse/],
    ['http://169.254.169.254/latest/meta-data', /internes Netz/],
    [`${ris}/oparl/body/1`, /ein OParl-Objekt der Art/],
  ] as const) {
    await page.goto('/mandate/uebernehmen');
    await page.getByLabel('OParl-Adresse').fill(address);
    await page.getByRole('button', { name: 'Formular füllen' }).click();
    await page.getByText(sentence).first().waitFor();
    assert.equal(await page.getByLabel('OParl-Adresse').inputValue(), address);
  }
  await page.context().close();
});

test('ein Muster in drei Schritten: auswählen, anpassen, beschließen lassen', async () => {
  const page = await open({ role: 'AP', municipality: 'Flensburg' });
  await page.goto('/mandate/muster');
  await page.getByRole('link', { name: 'Mandat zum Appellieren' }).click();
  await page.getByRole('link', { name: 'Für meine Kommune übernehmen' }).click();
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  await page.getByText('Flensburg: Nach dem Muster').waitFor();
  await page.getByRole('link', { name: 'Text anpassen' }).click();
  await page.getByLabel('Betreff').fill('Flensburg darf mitzeichnen');
  await page.getByRole('button', { name: 'Speichern' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Als Word-Datei für den Sitzungsdienst' }).click(),
  ]);
  assert.equal(file.suggestedFilename(), 'Beschlussvorlage Flensburg.docx');
  await page.getByRole('link', { name: 'Beschluss eintragen, wenn er gefasst ist' }).click();
  await page.getByLabel('Gremium').fill('Ratsversammlung');
  await page.getByLabel('Tag des Beschlusses').fill('1.6.2025');
  await page.getByLabel('angenommen', { exact: true }).check();
  await page.getByLabel('Quelle').fill('Niederschrift (erfunden)');
  await page.getByRole('button', { name: 'Beschluss eintragen' }).click();
  await page.getByRole('link', { name: 'Musterbeschluss ansehen' }).click();
  await page.getByRole('link', { name: 'beschlossen am 01.06.2025' }).waitFor();
  await page.context().close();
});
