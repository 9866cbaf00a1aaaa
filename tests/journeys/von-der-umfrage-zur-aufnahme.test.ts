import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { keyOf } from '../../db/seed/cast/story.ts';
import { addItem } from '../../src/alliance/mandates/actions/add-item.ts';
import { recordResolution } from '../../src/alliance/mandates/actions/record-resolution.ts';
import type { AnyAction } from '../../src/platform/action.ts';
import { formatDay } from '../../src/platform/format.ts';
import { perform } from '../../src/platform/perform.ts';
import { addDays, dayOf } from '../../src/shared/days.ts';
import { isOpenToEverybody } from './accessible.ts';
import { visitAlliance } from './alliance.ts';

const { house, open, officeOf } = await visitAlliance();
const place = 'Hildesheim';
const municipality = keyOf(place);
const today = dayOf(new Date());
const german = (days: number): string => formatDay(addDays(today, days), 'de');

/** What the council has decided before the journey begins; `mandat-belegen.test.ts` walks that way. */
const resolve = async (): Promise<void> => {
  const { id, person, name } = await officeOf({ role: 'AP', municipality: place });
  const office = { id, role: 'AP' as const, municipality, lands: [] };
  const now = new Date();
  const actor = {
    kind: 'person' as const,
    personId: person,
    name,
    office,
    offices: [office],
    freshUntil: null,
  };
  const deed = async (action: AnyAction, input: object) => {
    const outcome = await perform(house, action, action.input.parse(input), { actor, now, today });
    assert.equal(outcome.outcome, 'done', JSON.stringify(outcome));
    return outcome.outcome === 'done' ? Number(outcome.trace.reply?.['id']) : 0;
  };
  const resolution = await deed(recordResolution, {
    municipality,
    body: 'Rat',
    day: addDays(today, -30),
    reference: 'VO/Probe/6',
    title: 'Aufnahme weiterer Menschen (erfunden)',
    result: 'adopted',
    source: 'Probe',
  });
  await deed(addItem, {
    resolution,
    number: '1',
    text: 'Die Stadt nimmt weitere 12 Menschen auf.',
    effect: 'permits',
    act: 'act',
    topics: ['admission'],
    limit: 12,
  });
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
const contact = await open({ role: 'AP', municipality: place });
const head = await open({ role: 'OB', municipality: place });
const ministry = await open({ role: 'MIN' });
const federal = await open({ role: 'K' });
/** Several parts of one way: each begins where the one before it ended. */
const known = { offer: '', callOff: '' };

test('die Ansprechperson beantwortet die Umfrage, die Leitung gibt frei', async () => {
  await contact.goto('/');
  await follow(contact, 'Umfrage beantworten: Jahresabfrage: Bereitschaft der Mitglieder');
  await follow(contact, 'Bereitschaft');
  await contact.getByLabel('ja', { exact: true }).first().check();
  await contact.getByLabel('genau so viele').check();
  await contact.getByLabel('Wie viele Plätze?').fill('12');
  await contact.getByLabel('ohne Einschränkung').check();
  await press(contact, 'Speichern und weiter');
  await contact.getByRole('heading', { name: 'Umfeld und Unterstützung' }).waitFor();
  await contact.getByLabel('Wohnraum', { exact: true }).selectOption('knapp');
  await press(contact, 'Speichern und weiter');
  await contact.getByText('Gespeichert. Sie können jederzeit weitermachen.').waitFor();
  await follow(contact, 'Zur Freigabe vorlegen');
  await isOpenToEverybody(contact);
  await press(contact, 'Vorlegen');
  await contact.getByText('Die Antwort liegt zur Freigabe vor.').waitFor();

  await head.goto('/');
  await follow(head, 'Antwort freigeben: Jahresabfrage: Bereitschaft der Mitglieder');
  await follow(head, 'Freigeben');
  await isOpenToEverybody(head);
  await press(head, 'Freigeben');
  await head.getByText('Die Antwort ist freigegeben. Danke!').waitFor();
});

test('aus der freigegebenen Antwort wird ein beschlossenes und freigegebenes Angebot', async () => {
  await resolve();
  await contact.reload();
  await follow(contact, 'Aus dieser Antwort ein Angebot machen');
  await contact.getByRole('heading', { name: /^Aus Ihrer Antwort: Jahresabfrage/ }).waitFor();
  assert.equal(await contact.locator('[name=number]').inputValue(), '12');
  await isOpenToEverybody(contact);
  await contact.getByLabel('genau', { exact: true }).check();
  await contact.getByLabel('Gilt ab').fill(german(0));
  await contact.getByLabel('Gilt bis einschließlich').fill(german(360));
  await press(contact, 'Eintragen');
  await contact.getByText('Das Angebot ist eingetragen.').waitFor();
  known.offer = new URL(contact.url()).pathname;
  await follow(contact, 'Als beschlossen vermerken');
  await isOpenToEverybody(contact);
  await contact.getByLabel(/^VO\/Probe\/6, /).check();
  await press(contact, 'Vermerken');
  await contact.getByText('Der Beschluss ist vermerkt.').waitFor();

  await head.goto(known.offer);
  await follow(head, 'Freigeben');
  await isOpenToEverybody(head);
  await press(head, 'Freigeben');
  await head.getByText('Das Angebot ist freigegeben').first().waitFor();
});

test('die Koordinierung friert das Bündel ein und sendet es der Behörde', async () => {
  await federal.goto('/angebote');
  await follow(federal, 'Bündel');
  await follow(federal, 'Gebündeltes Angebot vorbereiten');
  await federal.getByLabel('Betreff').fill('Angebot für den Winter (erfunden)');
  await federal.getByLabel('Ministerium für Migration (erfunden)').check();
  await federal.getByLabel('Ansprechstelle', { exact: true }).fill('Koordinierungsstelle (erfunden)');
  await federal.getByLabel('E-Mail der Ansprechstelle').fill('angebote@koordination.example');
  await press(federal, 'Einfrieren');
  // letter, annex and sheet are made in the background; the page follows by itself
  await federal.getByText('Noch nicht gesendet').waitFor({ timeout: 30_000 });
  await follow(federal, 'Freigeben und senden');
  await isOpenToEverybody(federal);
  await press(federal, 'Freigeben und senden');
  await federal.getByText('Das gebündelte Angebot ist gesendet.').waitFor();

  await ministry.goto('/angebote/gebuendelt');
  await follow(ministry, 'Angebot für den Winter (erfunden)');
  await ministry.getByLabel('Land', { exact: true }).selectOption('Niedersachsen');
  await press(ministry, 'Anzeigen');
  const line = ministry.getByRole('row').filter({ hasText: 'VO/Probe/6, Punkt 1' });
  assert.match(await line.innerText(), new RegExp(`${place}[\\s\\S]*12`));
});

test('die Behörde ruft ab, die Mitglieder sagen zu, die Behörde nimmt an', async () => {
  await follow(ministry, 'Plätze abrufen');
  await ministry.getByLabel('Aufnahmeprogramm').selectOption('Aufnahme im Einzelfall');
  await ministry.getByLabel('Wie viele Plätze werden gebraucht?').fill('9');
  await ministry.getByLabel('Aufnahme von', { exact: true }).fill(german(20));
  await ministry.getByLabel('Aufnahme bis').fill(german(200));
  await ministry.getByLabel('Antwort gebraucht bis').fill(german(15));
  await ministry.getByLabel('Worum es geht').fill('Neun Plätze für Familien (erfunden)');
  await press(ministry, 'Abruf absenden');
  await ministry.getByText('Der Abruf ist bei der Koordinierungsstelle.').waitFor();
  await ministry.getByRole('link', { name: /Angebot für den Winter/ }).waitFor();
  known.callOff = new URL(ministry.url()).pathname;

  await federal.goto(known.callOff);
  await follow(federal, 'Mitglieder anfragen');
  await federal.getByText('Es fehlen 9 Plätze.').waitFor();
  await isOpenToEverybody(federal);
  for (const share of await federal.locator('input[name^="shares."]').all()) await share.fill('0');
  await federal.locator(`[name="shares.${known.offer.split('/').at(-1)}"]`).fill('9');
  await press(federal, 'Anfragen absenden');
  await federal.getByText('Die Anfragen sind verschickt.').waitFor();

  await contact.goto('/');
  await follow(contact, 'Anfrage nach Plätzen beantworten');
  await follow(contact, 'Vorbereiten');
  await contact.getByText('Die Stadt nimmt weitere 12 Menschen auf.').waitFor();
  await isOpenToEverybody(contact);
  await contact.getByLabel('Plätze', { exact: true }).fill('8');
  await press(contact, 'Vorbereiten');
  await contact.getByText('Die Zusage liegt zur Freigabe bereit.').waitFor();

  await head.goto('/');
  await follow(head, 'Vorbereitete Zusage freigeben');
  assert.equal(await head.getByLabel('Plätze', { exact: true }).inputValue(), '8');
  await isOpenToEverybody(head);
  await press(head, 'Verbindlich zusagen');
  await head.getByText('Die Plätze sind zugesagt.').waitFor();

  await ministry.goto(known.callOff);
  await ministry.getByRole('row').filter({ hasText: place }).getByText('8', { exact: true }).waitFor();
  await follow(ministry, 'Zusagen annehmen');
  await isOpenToEverybody(ministry);
  await ministry.getByLabel('Wie viele Plätze nehmen Sie an?').fill('7');
  await press(ministry, 'Annehmen');
  await ministry.getByText('Die Zusagen sind angenommen.').waitFor();
});

test('die Aufnahme wird gemeldet, bestätigt und steht neben der Zusage', async () => {
  await contact.goto('/aufnahmen/eintragen');
  await contact.getByLabel('Aufnahmeprogramm').selectOption('Aufnahme im Einzelfall');
  await contact.getByLabel('Angekommene Personen').fill('7');
  await contact.getByLabel('Zusage, die damit erfüllt ist').selectOption({ index: 1 });
  await contact.getByLabel('Quelle', { exact: true }).fill('Statistik (erfunden)');
  await contact.getByLabel('Anmerkung').fill('Familie Muster ist angekommen');
  await press(contact, 'Melden');
  await contact.getByText('Hier steht vermutlich etwas über einzelne Menschen.').first().waitFor();
  await contact.getByLabel('Anmerkung').fill('');
  await press(contact, 'Melden');
  await contact.getByText('wartet auf Bestätigung').waitFor();

  const land = await open({ role: 'LK', land: '03' });
  await land.goto('/');
  await follow(land, `Aufnahmen bestätigen: ${place}`);
  await isOpenToEverybody(land);
  await press(land, 'Bestätigen');
  await land.getByText('Die Meldungen sind bestätigt.').waitFor();

  const told = async (page: Page): Promise<string[]> => {
    await page.goto('/aufnahmen/zusagen?nach=municipality&land=03');
    const row = page.getByRole('row').filter({ hasText: place });
    return (await row.getByRole('cell').allInnerTexts()).slice(0, 2);
  };
  // with the 5 places of an earlier call-off in the story of the demo
  assert.deepEqual(await told(land), ['13', '12']);
  const visitor = await open();
  // one place that was pledged and not accepted would be told by the difference
  assert.deepEqual(await told(visitor), ['verborgen', '12']);
  await visitor.goto('/aufnahmen?land=03');
  await visitor.getByRole('row').filter({ hasText: place }).first().waitFor();
});
