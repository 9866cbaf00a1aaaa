/**
 * Pictures of every component and checks of them: `node --import ./scripts/typescript.mjs scripts/gallery.mjs FOLDER`.
 * Serves the gallery on the loopback with the product's own content security policy, wide and narrow, light and dark.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { Gallery } from '../src/ui/Gallery.tsx';
import { framed } from '../src/ui/gallery/frame.tsx';
import { buildAssets } from './build-assets.mjs';

const folder = resolve(process.argv[2] ?? 'dist/gallery');
const outDir = resolve('dist/assets');
const manifest = await buildAssets(outDir);
const assets = { css: manifest['app.css'], script: manifest['islands.js'], icon: manifest['icon.svg'] };
const page = (theme) => String(framed({ assets, theme, children: Gallery() }));
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const types = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', woff2: 'font/woff2' };

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (!pathname.startsWith('/assets/')) {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(page(searchParams.get('theme') ?? undefined));
    return;
  }
  const name = pathname.slice('/assets/'.length);
  const body = /^[\w.-]+$/.test(name) ? await readFile(join(outDir, name)).catch(() => null) : null;
  response.writeHead(body ? 200 : 404, { 'content-type': types[name.split('.').at(-1)] ?? 'text/plain' });
  response.end(body ?? '');
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const base = `http://127.0.0.1:${server.address().port}/`;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [...quiet, '--disable-sync', '--no-first-run', '--disable-quic'],
});
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'gallery.html'), page());
let violations = 0;
const complain = (...words) => {
  violations += 1;
  console.error(...words);
};
for (const width of [1280, 768, 360]) {
  for (const theme of ['light', 'dark']) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const tab = await context.newPage();
    tab.on('console', (message) => message.type() === 'error' && complain(width, theme, message.text()));
    tab.on('pageerror', (error) => complain(width, theme, error.message));
    await tab.goto(`${base}?theme=${theme}`, { waitUntil: 'networkidle' });
    const overflow = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) complain(`${width} ${theme}: the page is ${overflow} px too wide`);
    await tab.evaluate(() => scrollTo(0, 0));
    await tab.screenshot({ path: join(folder, `${width}-${theme}-top.png`) });
    await tab.locator('.hm-footer').screenshot({ path: join(folder, `${width}-${theme}-footer.png`) });
    for (const section of await tab.locator('.hm-gallery').all()) {
      await section.screenshot({
        path: join(folder, `${width}-${theme}-${await section.getAttribute('id')}.png`),
      });
    }
    const { violations: found } = await new AxeBuilder({ page: tab }).analyze();
    for (const { id, help, nodes } of found) {
      complain(`${width} ${theme} axe ${id}: ${help}`);
      for (const node of nodes.slice(0, 4))
        console.error('   ', node.html.slice(0, 200), node.failureSummary);
    }
    await context.close();
  }
}
await browser.close();
server.close();
console.log(`${violations} complaints; pictures in ${folder}`);
process.exitCode = violations > 0 ? 1 : 0;
