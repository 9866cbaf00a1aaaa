import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { contexts } from '../src/alliance/contexts.ts';
import { readSources } from './walls/sources.ts';

describe('docs/generated is what the code says (npm run docs)', async () => {
  const { generatedPages } = await import(new URL('../scripts/docs.mjs', import.meta.url).href);
  const pages: Record<string, string> = await generatedPages();
  for (const [name, text] of Object.entries(pages))
    it(name, () => assert.equal(readFileSync(`docs/generated/${name}`, 'utf8'), text));
  it('holds nothing else', () => {
    assert.deepEqual(readdirSync('docs/generated').sort(), Object.keys(pages).sort());
  });
  it('names every action, read and setting', () => {
    for (const { actions, reads } of contexts)
      for (const { name } of [...actions, ...reads])
        assert.ok(pages['rights.md']?.includes(`\`${name}\``), name);
    assert.match(pages['settings.md'] ?? '', /SMTP_URL/);
    assert.match(pages['states.md'] ?? '', /jobSteps/);
  });
});

describe('pictures', () => {
  const written: [string, string][] = [
    ...readSources(['docs/handbook'], /\.md$/),
    ['README.md', readFileSync('README.md', 'utf8')],
  ];
  const shown = written.flatMap(([page, text]) =>
    [
      ...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+\.png)\)/g),
      ...text.matchAll(/<img (?=[^>]*alt="([^"]*)")[^>]*src="([^"]+)"/g),
    ].map(([, alt = '', path = '']) => ({ alt, file: join(dirname(page), path) })),
  );

  it('each that was made stands in the README or a handbook, and nothing else', () => {
    const made = readdirSync('docs/images').map((name) => `docs/images/${name}`);
    assert.deepEqual([...new Set(shown.map(({ file }) => file))].toSorted(), made.toSorted());
  });
  it('says in words what is to be seen', () => {
    assert.deepEqual(
      shown.filter(({ alt }) => alt.length < 15).map(({ file }) => file),
      [],
    );
  });
});

describe('documents written by hand', () => {
  const written = readSources(['docs/flows', 'docs/handbook', 'docs/decisions'], /\.md$/);
  for (const [page, text] of written)
    it(`${page} names only files that exist`, () => {
      const named = [...text.matchAll(/`((?:src|db|tests|docs|scripts|bin)\/[\w./[\]-]+)`/g)].map(
        ([, path = '']) => path,
      );
      for (const path of named) assert.ok(existsSync(path), path);
    });
});
