/**
 * Writes docs/generated from the code: `npm run docs`. Nothing there is edited by hand; a test compares it. Puts the
 * rows of the glossary, which are written by hand, in their order.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contexts } from '../src/alliance/contexts.ts';
import { tidyGlossary } from '../tests/walls/glossary.ts';
import { commandsPage } from './docs/commands.mjs';
import { importsPage } from './docs/imports.mjs';
import { lawsPage } from './docs/laws.mjs';
import { retentionPage } from './docs/retention.mjs';
import { rightsPage } from './docs/rights.mjs';
import { routesPage } from './docs/routes.mjs';
import { settingsPage } from './docs/settings.mjs';
import { statesPage } from './docs/states.mjs';

/** Every generated page by its file name. */
export const generatedPages = async () => ({
  'rights.md': rightsPage(contexts),
  'laws.md': lawsPage(),
  'states.md': await statesPage(),
  'imports.md': importsPage(),
  'retention.md': retentionPage(),
  'settings.md': settingsPage(),
  'routes.md': routesPage(),
  'commands.md': commandsPage(),
});

if (import.meta.main) {
  mkdirSync('docs/generated', { recursive: true });
  for (const [name, text] of Object.entries(await generatedPages()))
    writeFileSync(join('docs/generated', name), text);
  writeFileSync('docs/glossary.md', tidyGlossary(readFileSync('docs/glossary.md', 'utf8')));
}
