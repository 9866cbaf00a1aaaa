import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from '../../src/platform/database/index.ts';
import { visitAlliance } from './alliance.ts';

const { open, base, database } = await visitAlliance();

/** The personal link stands in the mail to the head alone. */
const latestLink = async (): Promise<string> => {
  const { body } = await database.one<{ body: string }>(
    sql`select body from platform.mail where reason = 'statements.signing' order by id desc limit 1`,
  );
  return /\/unterzeichnen\/[\w-]+/u.exec(body)?.[0] ?? '';
};

test('vom Entwurf über Positionen und Nenner zum unterzeichneten, versandten Brief', async () => {
  const federation = await open({ role: 'K' });
  await federation.goto('/erklaerungen/neu');
  await federation.getByLabel('Titel').fill('Ein Programm für verletzte Kinder');
  await federation.getByLabel('Wozu').fill('Der Bund soll ein Programm auflegen (erfunden).');
  await federation.getByRole('button', { name: 'Beginnen' }).click();
  await federation.waitForURL(/\/erklaerungen\/\d+$/);
  const statement = new URL(federation.url()).pathname;
  for (const [number, label, words] of [
    ['1', 'Plätze', 'Wir halten Plätze für Kinder bereit.'],
    ['2', 'Kosten', 'Der Bund trägt die Kosten der Behandlung.'],
  ] as const) {
    await federation.goto(`${statement}/ziffern/neu`);
    await federation.getByLabel('Nummer').fill(number);
    await federation.getByLabel('Stichwort').fill(label);
    await federation.getByLabel('Wortlaut').fill(words);
    await federation.getByRole('button', { name: 'Einfügen' }).click();
    await federation.getByText(words).first().waitFor();
  }
  await federation.goto(statement);
  await federation.getByRole('link', { name: 'Positionen einholen' }).click();
  await federation.getByRole('button', { name: 'Positionen einholen' }).click();

  const contact = await open({ role: 'AP', municipality: 'Potsdam' });
  await contact.goto(`${statement}/positionen/eigene`);
  for (const radio of await contact.getByLabel('unterstützt', { exact: true }).all()) await radio.check();
  await contact.getByRole('button', { name: 'Speichern' }).click();
  const head = await open({ role: 'OB', municipality: 'Potsdam' });
  await head.goto(`${statement}/positionen/freigeben`);
  await head.getByRole('button', { name: 'Freigeben' }).click();
  await head.waitForURL((url) => !url.pathname.endsWith('freigeben'));

  await contact.goto(`${statement}/nenner`);
  await contact.getByText('Bester Text je Länge').waitFor();
  await contact.getByText('Jede Auswahl von Ziffern ist angesehen').waitFor();
  await contact.getByRole('link', { name: 'Ländern' }).click();
  await contact.getByText('mindestens ein Mitglied aus ihm').waitFor();

  await federation.goto(statement);
  await federation.getByRole('link', { name: 'Text abschließen' }).click();
  await federation.getByRole('button', { name: 'Text abschließen' }).click();
  await federation.goto(`${statement}/unterschriften`);
  await federation.getByRole('link', { name: 'Runde öffnen' }).click();
  const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000);
  await federation.getByLabel('Unterschriften bis').fill(inTwoWeeks.toLocaleDateString('de-DE'));
  await federation.getByRole('button', { name: 'Runde öffnen' }).click();
  await federation.getByText('Noch niemand').waitFor();

  await contact.goto(`${statement}/unterschriften`);
  await contact.getByRole('link', { name: 'Unterschrift vorbereiten' }).click();
  await contact.getByLabel('Eigene Zuständigkeit der Leitung').check();
  await contact.getByLabel('In Worten').fill('Laufende Angelegenheit der Verwaltung (erfunden)');
  await contact.getByRole('button', { name: 'Link senden' }).click();
  await contact.getByText('der Link ist unterwegs').first().waitFor();

  const link = await latestLink();
  assert.equal((await contact.goto(link))?.status(), 403);
  await head.goto(link);
  await head.getByText('Der Bund trägt die Kosten der Behandlung.').waitFor();
  await head.getByRole('button', { name: 'Unterzeichnen' }).click();
  await head.getByRole('row').filter({ hasText: 'Potsdam' }).waitFor();
  await head.goto(link);
  await head.getByText('Mit diesem Link wurde schon unterzeichnet').waitFor();

  await federation.goto(`${statement}/unterschriften`);
  const pdf = await federation.request.get(`${base}${statement}/unterschriften/brief.pdf`);
  assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-');
  await federation.getByRole('link', { name: 'Versand eintragen' }).click();
  await federation.locator('input[name="authority"]').first().check();
  await federation.getByRole('button', { name: 'Als versandt eintragen' }).click();
  await federation.getByText(/^Versandt an .* Unterschriften: 1\./).waitFor();

  const reader = await open();
  await reader.goto(`${statement}/unterschriften`);
  await reader.getByRole('row').filter({ hasText: 'Potsdam' }).waitFor();
  for (const page of [federation, contact, head, reader]) await page.context().close();
});
