import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { htmlRules } from '../html-rules.ts';
import { barriersOf } from './accessible.ts';
import { visitAlliance, type Wanted } from './alliance.ts';
import { type Found, walkRoutes } from './routes.ts';

const { base, cookieFor, open } = await visitAlliance();

const offices: Record<string, Wanted | null> = {
  'die Öffentlichkeit': null,
  'die Koordinierungsstelle': { role: 'K' },
  'eine Länderkoordination': { role: 'LK', land: '01' },
  'eine Ansprechperson': { role: 'AP', municipality: 'Flensburg' },
  'eine politische Leitung': { role: 'OB', municipality: 'Flensburg' },
  'die Zivilgesellschaft': { role: 'ZG' },
  'ein Ministerium': { role: 'MIN' },
};
const readers = await Promise.all(
  Object.entries(offices).map(async ([name, wanted]) => {
    const cookie = wanted && (await cookieFor(wanted));
    return { name, cookie: cookie ? `${cookie.name}=${cookie.value}` : '' };
  }),
);
const { found, unreached, broken } = await walkRoutes(base, readers);
/** Each page once, as the first who finds it; the start page of everyone. */
const shown = found.filter(
  ({ pattern, path }, index) =>
    path === '/' || found.findIndex((other) => other.pattern === pattern) === index,
);

const validator = new HtmlValidate(htmlRules);
const invalid = async (html: string): Promise<string[]> =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `line ${line} ${ruleId}: ${message}`),
  );

const titles = new Map<string, string>();

/** Everything that is asked of one page, in one visit. */
const faultsOf = async (page: Page, { path, pattern, as }: Found): Promise<string[]> => {
  const faults: string[] = [];
  const note = (where: string, list: string[]) =>
    faults.push(...list.map((fault) => `${path} (${as}), ${where}: ${fault}`));
  const answer = await page.goto(path);
  note('HTML', await invalid((await answer?.text()) ?? ''));
  const title = await page.title();
  const other = titles.get(title);
  if (other !== undefined && other !== pattern) note('title', [`„${title}“ is also that of ${other}`]);
  titles.set(title, pattern);
  // the page of all components shows the heading, too
  if (pattern !== '/entwicklung/bausteine' && (await page.locator('h1').count()) !== 1)
    note('h1', ['not exactly one']);
  note('page', await barriersOf(page, { thorough: ['/', '/entwicklung/bausteine'].includes(path) }));
  return faults;
};

test('jeder Weg führt auf eine Seite', () => {
  assert.deepEqual(broken, []);
});

test('jede Seite ist über Verweise zu finden', () => {
  assert.deepEqual(unreached, []);
});

for (const name of Object.keys(offices))
  test(`alle Seiten, die ${name} zuerst findet, sind barrierefrei`, async () => {
    const mine = shown.filter(({ as }) => as === name);
    const faults: string[] = [];
    const visit = async () => {
      const page = await open(offices[name] ?? null);
      for (let next = mine.shift(); next; next = mine.shift()) faults.push(...(await faultsOf(page, next)));
      await page.context().close();
    };
    await Promise.all([visit(), visit()]);
    assert.deepEqual(faults, []);
  });

test('mit der Tastatur: Sprungmarke, sichtbarer Fokus, keine Falle', async () => {
  const page = await open();
  await page.goto('/mitglieder');
  await page.keyboard.press('Tab');
  const first = page.locator(':focus');
  assert.match((await first.textContent()) ?? '', /Inhalt/);
  await page.keyboard.press('Enter');
  assert.ok(
    await page.evaluate(() => document.activeElement?.closest('main') !== null || location.hash !== ''),
  );
  const seen = new Set<string>();
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const label = element.closest('label') ?? element.nextElementSibling ?? element;
      const around = getComputedStyle(label);
      const isVisible =
        (outlineStyle !== 'none' && outlineWidth !== '0px') ||
        boxShadow !== 'none' ||
        around.outlineStyle !== 'none' ||
        around.boxShadow !== 'none';
      return { name: `${element.tagName} ${element.id} ${element.textContent?.slice(0, 30)}`, isVisible };
    });
    if (!focus) break;
    assert.ok(focus.isVisible, `no visible focus on ${focus.name}`);
    seen.add(focus.name);
  }
  assert.ok(seen.size >= 15, `only ${seen.size} stops`);
  await page.context().close();
});
