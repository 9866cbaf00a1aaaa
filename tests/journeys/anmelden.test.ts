import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitAlliance } from './alliance.ts';

const { open, officeOf } = await visitAlliance();

test('mit dem Link aus der E-Mail hinein, mit dem Knopf wieder hinaus', async () => {
  const contact = await officeOf({ role: 'AP', municipality: 'Flensburg' });
  const page = await open();
  await page.goto('/');
  await page.getByRole('link', { name: 'Anmelden' }).first().click();
  await page.getByLabel('E-Mail').fill(contact.email);
  await page.getByRole('button', { name: 'Link' }).click();
  await page.getByRole('heading', { name: 'Der Link ist unterwegs' }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Anmelden' }).count(), 0);
  await page.getByRole('link', { name: 'Zum Postausgang der Vorführung' }).click();
  await page
    .getByRole('link', { name: /\/anmelden\// })
    .first()
    .click();
  await page.locator('main').getByRole('button').first().click();
  await page.getByText(contact.name).first().waitFor();
  assert.equal(new URL(page.url()).pathname, '/');
  await page.goBack();
  await page.goto('/abmelden');
  await page.locator('main').getByRole('button').first().click();
  await page.getByRole('link', { name: 'Anmelden' }).first().waitFor();
  await page.context().close();
});

test('wer keine Adresse hat, die wir kennen, erfährt nichts über andere', async () => {
  const page = await open();
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail').fill('niemand@nirgends.example');
  await page.getByRole('button', { name: 'Link' }).click();
  assert.equal(new URL(page.url()).pathname, '/anmelden/unterwegs');
  await page.getByText('gilt 30 Minuten').waitFor();
  await page.getByText('Nichts angekommen?').waitFor();
  await page
    .getByRole('link', { name: 'English' })
    .or(page.getByRole('button', { name: 'English' }))
    .first()
    .click();
  await page.getByRole('heading', { name: 'The link is on its way' }).waitFor();
  await page.context().close();
});

test('ein Link, der nicht gilt, sagt, was zu tun ist', async () => {
  const page = await open();
  await page.goto('/anmelden/nicht-der-richtige');
  await page.locator('main').getByRole('button').first().click();
  await page
    .getByText(/fordern Sie einen neuen an/)
    .first()
    .waitFor();
  await page.context().close();
});
