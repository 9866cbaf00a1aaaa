/**
 * Starts the demo in a folder of its own and makes every picture of README and handbook: docs/images/NAME.png.
 * Run by hand when pages have changed; needs Debian's chromium.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './typescript.mjs';

const { launch } = await import('../tests/chromium.ts');
const { ensureBuilt, startProduct } = await import('../tests/product.ts');

const folder = 'docs/images';
/** Everything together must stay below this, so that a clone stays quick. */
const mostBytes = 1_500_000;
const wide = { width: 1120, height: 720 };
const phone = { width: 360, height: 740 };

/** `as` is the name of an office on the people's page; without it a visitor. */
const pictures = [
  { name: 'start', path: '/', viewport: wide },
  { name: 'verzeichnis', path: '/mitglieder', viewport: wide },
  { name: 'verzeichnis-dunkel', path: '/mitglieder', viewport: wide, dark: true },
  { name: 'verzeichnis-schmal', path: '/mitglieder', viewport: phone },
  { name: 'karte', path: '/karte', viewport: wide },
  { name: 'kommune', path: '/mitglieder/06534014', viewport: wide },
  { name: 'kommune-schmal-dunkel', path: '/mitglieder/06534014', viewport: phone, dark: true },
  { name: 'zahlen', path: '/zahlen', viewport: wide },
  { name: 'laender', path: '/laender', viewport: wide },
  { name: 'start-koordinierung', path: '/', viewport: wide, as: 'K' },
  { name: 'start-laenderkoordination', path: '/', viewport: wide, as: 'LK' },
  { name: 'start-ansprechperson-schmal', path: '/', viewport: phone, as: 'AP' },
  { name: 'schritt-eintragen', path: '/mitglieder/02000000/schritt', viewport: wide, as: 'K' },
  { name: 'gebiet', path: '/gebiet', viewport: wide, as: 'K' },
  { name: 'buendel', path: '/angebote/buendel', viewport: wide, as: 'K' },
  { name: 'nenner', path: '/erklaerungen/2/nenner', viewport: wide, as: 'K' },
  { name: 'schriftwechsel', path: '/schriftwechsel', viewport: wide, as: 'K' },
];
const labels = { K: 'Koordinierungsstelle', LK: 'Länderkoordination', AP: 'Ansprechperson' };

ensureBuilt();
mkdirSync(folder, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'hafen-bilder-'));
const product = await startProduct({ DATA_DIR: dataDir, DATABASE_URL: '' }, 'demo');
const browser = await launch();
try {
  for (const { name, path, viewport, dark, as } of pictures) {
    const context = await browser.newContext({
      baseURL: product.base,
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
      colorScheme: dark ? 'dark' : 'light',
      viewport,
    });
    const page = await context.newPage();
    if (as) {
      await page.goto('/entwicklung/personen');
      const row = page.locator('tr').filter({ hasText: labels[as] }).first();
      await row.getByRole('button').click();
      await page.waitForURL(`${product.base}/`);
    }
    const answer = await page.goto(path);
    if (answer?.status() !== 200) throw new Error(`${path} answers ${answer?.status()}`);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
    await context.close();
  }
} finally {
  await browser.close();
  await product.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
console.log(`${pictures.length} pictures, ${(bytes / 1_000).toFixed(0)} kB`);
if (bytes > mostBytes) throw new Error(`the pictures are larger than ${mostBytes / 1_000} kB together`);
