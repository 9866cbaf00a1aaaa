import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { Combobox } from '../ui/Combobox.tsx';
import { Form } from '../ui/Form.tsx';
import { TextField } from '../ui/TextField.tsx';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const skip = existsSync(executablePath) ? false : 'needs Chromium';

let count = 1;
let streams: ServerResponse[] = [];
let browser: Browser;
let base = '';
let script = '';

const words = { list: 'Vorschläge', found: '{n} Vorschläge', none: 'Keine', choose: 'Welche?' };
const html = (node: unknown): string => String(node);
const picker = html(Combobox({ name: 'place', label: 'Ort', source: '/suggest', words }));
const form = html(
  Form({ action: '/sent', guardInput: true, children: TextField({ name: 'note', label: 'Notiz' }) }),
);
const page =
  () => `<!doctype html><html lang="de"><title>t</title><script type="module" src="/islands.js"></script>
<main data-live="/events" data-live-text="Neuer Stand">${picker}${form}
<p data-live-id="count">${count} <a id="more" href="/">mehr</a></p>
<p data-live-id="typed"><input id="typed" value="${count}"></p></main>`;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/islands.js')
    return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
  if (pathname === '/events') {
    streams.push(response.writeHead(200, { 'content-type': 'text/event-stream' }));
    return response.write(': hello\n\n');
  }
  if (pathname === '/suggest') {
    const all = [
      { value: '1', label: 'Rotenburg (Wümme)', detail: '<b>Niedersachsen</b>' },
      { value: '2', label: 'Rottenburg am Neckar', detail: 'Baden-Württemberg' },
    ];
    const query = (searchParams.get('q') ?? '').toLowerCase();
    return response.end(JSON.stringify(all.filter(({ label }) => label.toLowerCase().startsWith(query))));
  }
  return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page());
});

before(async () => {
  if (skip) return;
  const bundle = await build({
    entryPoints: ['src/islands/islands.ts'],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  script = bundle.outputFiles[0]?.text ?? '';
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  browser = await chromium.launch({
    executablePath,
    args: [...quiet, '--disable-sync', '--no-first-run', '--disable-quic'],
  });
});

after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

const open = async (): Promise<Page> => {
  streams = [];
  const tab = await browser.newPage();
  await tab.goto(base);
  return tab;
};
const wake = () => streams.forEach((stream) => stream.write('data: 1\n\n'));

test('all islands together stay small', { skip }, () =>
  assert.ok(script.length < 10_000, `${script.length} bytes`),
);

test('combobox: arrows move, Enter picks, typing on forgets the key, Escape closes', { skip }, async () => {
  const tab = await open();
  const input = tab.getByRole('combobox', { name: 'Ort' });
  await input.pressSequentially('rot');
  await tab.getByRole('option').nth(1).waitFor();
  assert.equal(await input.getAttribute('aria-expanded'), 'true');
  assert.equal(await tab.locator('[data-status]').textContent(), '2 Vorschläge');
  assert.equal(await tab.locator('[role=option] b').count(), 0, 'suggestions are text');
  await input.press('ArrowUp');
  assert.equal(await input.getAttribute('aria-activedescendant'), 'place-list-1');
  await input.press('ArrowDown');
  await input.press('ArrowDown');
  await input.press('Enter');
  assert.equal(await input.inputValue(), 'Rottenburg am Neckar');
  assert.equal(await tab.locator('[name=placeKey]').inputValue(), '2');
  await input.press('Backspace');
  assert.equal(await tab.locator('[name=placeKey]').inputValue(), '');
  await tab.getByRole('option').first().waitFor();
  await input.press('Escape');
  assert.equal(await input.getAttribute('aria-expanded'), 'false');
  await tab.close();
});

test('live: a message brings the new content, keeps the focus and leaves typed text alone', {
  skip,
}, async () => {
  const tab = await open();
  await tab.locator('#typed').fill('mine');
  await tab.locator('#more').focus();
  count = 2;
  wake();
  await tab.getByText('2 mehr').waitFor();
  assert.equal(await tab.evaluate(() => document.activeElement?.id), 'more');
  assert.equal(await tab.locator('#typed').inputValue(), 'mine');
  assert.equal(await tab.locator('main > p[role=status]').textContent(), 'Neuer Stand');
  await tab.close();
});

test('a changed form asks before it is left, an unchanged or sent one does not', { skip }, async () => {
  const tab = await open();
  let asked = 0;
  tab.on('dialog', (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  await tab.getByLabel('Notiz').press('Tab');
  await tab.goto(base);
  assert.equal(asked, 0);
  await tab.getByLabel('Notiz').pressSequentially('x');
  await tab.goto(base);
  assert.equal(asked, 1);
  await tab.getByLabel('Notiz').pressSequentially('x');
  await tab.getByLabel('Notiz').press('Enter');
  await tab.waitForURL('**/sent');
  assert.equal(asked, 1);
  await tab.close();
});
