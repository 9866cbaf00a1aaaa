import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { sql } from '../../src/platform/database/index.ts';
import { formatLongDay } from '../../src/platform/format.ts';
import { addDays, dayOf } from '../../src/shared/days.ts';
import { textOf } from '../pdf.ts';
import { isOpenToEverybody } from './accessible.ts';
import { visitAlliance } from './alliance.ts';

const { open, base, database } = await visitAlliance();

/** The personal link in the latest mail of its kind; the mail goes to the head, or to the authority, alone. */
const linkIn = async (reason: string, link: RegExp): Promise<string> => {
  const { body } = await database.one<{ body: string }>(
    sql`select body from platform.mail where reason = ${reason} order by id desc limit 1`,
  );
  return link.exec(body)?.[0] ?? '';
};
/** Waits until the background has set a letter and its mail lies ready. */
const sentBy = async (subject: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    const mails = await database.rows(sql`
      select id from platform.mail where reason = 'correspondence.letter' and position(${subject} in subject) > 0`);
    if (mails.length > 0) return;
    await wait(100);
  }
  assert.fail(`no mail about ${subject}`);
};
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('de-DE', { timeZone: 'Europe/Berlin' });
const inLongDays = (days: number): string => formatLongDay(addDays(dayOf(new Date()), days), 'de');

/** Where the statement stands, as its head says it. */
const phaseBadge = (page: Page): Promise<string> => page.locator('main .kern-badge').first().innerText();

test('vom Entwurf über Positionen, Nenner und Unterschriften zur Ablehnung und zum zweiten Schreiben', async () => {
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
  await isOpenToEverybody(contact);
  for (const radio of await contact.getByLabel('unterstützt', { exact: true }).all()) await radio.check();
  await contact.getByRole('button', { name: 'Speichern' }).click();
  const head = await open({ role: 'OB', municipality: 'Potsdam' });
  await head.goto(`${statement}/positionen/freigeben`);
  await isOpenToEverybody(head);
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
  await federation.getByLabel('Unterschriften bis').fill(inDays(14));
  await federation.getByRole('button', { name: 'Runde öffnen' }).click();
  await federation.getByText('Noch niemand').waitFor();

  await contact.goto(`${statement}/unterschriften`);
  await contact.getByRole('link', { name: 'Unterschrift vorbereiten' }).click();
  await isOpenToEverybody(contact);
  await contact.getByLabel('Eigene Zuständigkeit der Leitung').check();
  await contact.getByLabel('In Worten').fill('Laufende Angelegenheit der Verwaltung (erfunden)');
  await contact.getByRole('button', { name: 'Link senden' }).click();
  await contact.getByText('der Link ist unterwegs').first().waitFor();

  const link = await linkIn('statements.signing', /\/unterzeichnen\/[\w-]+/);
  assert.equal((await contact.goto(link))?.status(), 403);
  await head.goto(link);
  await head.getByText('Der Bund trägt die Kosten der Behandlung.').waitFor();
  await isOpenToEverybody(head);
  await head.getByRole('button', { name: 'Unterzeichnen' }).click();
  await head.getByRole('row').filter({ hasText: 'Potsdam' }).waitFor();
  await head.goto(link);
  await head.getByText('Mit diesem Link wurde schon unterzeichnet').waitFor();

  await federation.goto(`${statement}/unterschriften`);
  const pdf = await federation.request.get(`${base}${statement}/unterschriften/brief.pdf`);
  assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-');
  await federation.getByRole('link', { name: 'Versand eintragen' }).click();
  await isOpenToEverybody(federation);
  await federation.locator('input[name="authority"]').first().check();
  await federation.getByRole('button', { name: 'Als versandt eintragen' }).click();
  await federation.getByText(/^Versandt an .* Unterschriften: 1\./).waitFor();

  // the letter has begun a thread; when it is set, the authority has a mail with its link, and behind it the letter
  await federation.goto(statement);
  await federation.getByText('wartet auf Antwort').waitFor();
  await federation.getByText('0 Tage, noch ohne Antwort').waitFor();
  const thread = await federation.locator('a[href^="/schriftwechsel/"]').getAttribute('href');
  const authority = await open();
  await sentBy('Ein Programm für verletzte Kinder');
  await authority.goto(await linkIn('correspondence.letter', /\/schriftwechsel\/antwort\/[\w-]+/));
  const enclosed = await authority.locator('a[href*="/anlagen/"]').getAttribute('href');
  const letter = await authority.request.get(`${base}${enclosed}`);
  assert.match(textOf(await letter.body()), /Der Bund trägt die Kosten der Behandlung\./);
  await authority.getByText(`Antwort bis: ${inLongDays(28)}`).waitFor();
  await isOpenToEverybody(authority);
  await authority.getByLabel('Antwort von').fill('Referat M 3 (erfunden)');
  await authority.getByLabel('Ihr Zeichen').fill('M3-0815');
  await authority
    .getByRole('textbox', { name: /^Text/ })
    .fill('Ein eigenes Programm legen wir nicht auf. Über Einzelfälle entscheiden wir bis Jahresende.');
  await authority.getByRole('button', { name: 'Antwort senden' }).click();
  await authority.getByText('Vielen Dank für Ihre Antwort').first().waitFor();

  // nothing is answered before somebody has judged what came in
  await federation.goto(statement);
  await federation.getByText('Antwort einordnen').waitFor();
  assert.equal(await phaseBadge(federation), 'Versandt');
  await federation.goto(`${thread}`);
  await federation.getByRole('link', { name: 'Antwort einordnen' }).click();
  await federation.getByLabel('Art der Antwort').selectOption('abgelehnt');
  await federation.getByLabel('Begründung der Einordnung').fill('Kein eigenes Programm (erster Satz)');
  await federation.getByRole('button', { name: 'Einordnen' }).click();
  await federation.getByText('Kein eigenes Programm (erster Satz)').waitFor();
  await federation.getByText('M3-0815').waitFor();
  await federation.goto(statement);
  assert.equal(await phaseBadge(federation), 'Beantwortet');
  await federation
    .getByRole('listitem')
    .filter({ hasText: /abgelehnt.*0 Tage/s })
    .waitFor();

  // what was promised is kept under watch, and a second letter goes out in the same thread
  await federation.goto(`${thread}/zusage`);
  await federation.getByLabel('Zusage', { exact: true }).fill('Entscheidung über Einzelfälle');
  await federation.getByLabel('Einzulösen bis').fill(inDays(60));
  await federation.getByRole('button', { name: 'Eintragen' }).click();
  await federation.getByRole('row').filter({ hasText: 'Entscheidung über Einzelfälle' }).waitFor();
  await federation.getByRole('link', { name: 'Nachricht senden' }).click();
  await federation.getByRole('textbox', { name: /^Text/ }).fill('wir bitten Sie, erneut zu prüfen.');
  await federation.getByLabel('Antwort erbeten bis').fill(inDays(21));
  await federation.getByRole('button', { name: 'Senden oder eintragen' }).click();
  await federation.getByText('wir bitten Sie, erneut zu prüfen.').waitFor();
  await federation.getByText('wartet auf Antwort').waitFor();
  const second = await linkIn('correspondence.letter', /\/schriftwechsel\/antwort\/[\w-]+/);
  await authority.goto(second);
  await authority.getByText('wir bitten Sie, erneut zu prüfen.').waitFor();
  await authority.getByText(`Antwort bis: ${inLongDays(21)}`).waitFor();
  assert.equal(await authority.getByText('erster Satz').count(), 0);

  await federation.getByRole('link', { name: 'Abschließen', exact: true }).first().click();
  await federation.getByLabel('eingelöst', { exact: true }).check();
  await federation.getByLabel('Beleg').fill('Schreiben des Ministeriums (erfunden)');
  await federation.getByRole('button', { name: 'Speichern' }).click();
  await federation.getByText('Beleg: Schreiben des Ministeriums (erfunden)').waitFor();

  const reader = await open();
  await reader.goto(`${statement}/unterschriften`);
  await reader.getByRole('row').filter({ hasText: 'Potsdam' }).waitFor();
  for (const page of [federation, contact, head, authority, reader]) await page.context().close();
});
