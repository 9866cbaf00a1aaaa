import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const violationsOf = async (page: Page, rules?: string[]): Promise<string[]> => {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules
    ? builder.withRules(rules)
    : builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  ).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}, ${nodes.length} times, first at ${nodes[0]?.target.join(' ') ?? ''}`,
  );
};

const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('main *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} px wide: ${wide
        .slice(0, 3)
        .map(({ tagName, className }) => `${tagName}.${className}`)
        .join(' ')}`,
    ];
  });

/** What depends on the width of a page; everything else is in its structure, which is the same at every width. */
const ofLayout = ['color-contrast', 'scrollable-region-focusable', 'target-size', 'link-in-text-block'];

/**
 * What is wrong with an open page for readers of every kind: wide and narrow, light and dark. Its size is as before.
 * `thorough`: all rules at both widths, for pages that show the frame around all others.
 */
export const barriersOf = async (page: Page, { thorough = false } = {}): Promise<string[]> => {
  const size = page.viewportSize();
  const faults: string[] = [];
  const note = (where: string, list: string[]) => faults.push(...list.map((fault) => `${where}: ${fault}`));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  note('1280 light', await violationsOf(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  note('1280 dark', await violationsOf(page, ['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 800 });
  note('360 light', await violationsOf(page, thorough ? undefined : ofLayout));
  await page.setViewportSize({ width: 320, height: 800 });
  note('320', await overflow(page));
  if (size) await page.setViewportSize(size);
  return faults;
};

/** For pages of a passing state, which only a journey reaches. */
export const isOpenToEverybody = async (page: Page): Promise<void> =>
  assert.deepEqual(await barriersOf(page), [], new URL(page.url()).pathname);
