import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitAlliance } from './alliance.ts';

const { open } = await visitAlliance();

test('eine Kommune mit den Pfeiltasten wählen', async () => {
  const page = await open();
  await page.goto('/beitreten/interesse');
  const field = page.getByRole('combobox', { name: 'Kommune' });
  const options = page.getByRole('option');
  await field.pressSequentially('Flensb');
  await options.first().waitFor();
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  await field.press('Escape');
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
  assert.equal(await field.inputValue(), 'Flensb');
  await field.press('ArrowDown');
  await options.first().waitFor();
  await field.press('ArrowDown');
  const marked = await options.first().getAttribute('id');
  assert.equal(await field.getAttribute('aria-activedescendant'), marked);
  await field.press('Enter');
  assert.equal(await field.inputValue(), 'Flensburg');
  assert.equal(await page.locator('input[type=hidden][name=municipality]').inputValue(), '01001000');
  assert.equal(new URL(page.url()).pathname, '/beitreten/interesse');
  await page.context().close();
});
