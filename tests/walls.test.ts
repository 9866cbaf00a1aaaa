import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contexts } from '../src/alliance/contexts.ts';
import { checkGlossary, checkQuotedSources } from './walls/documents.ts';
import { checkTidy } from './walls/glossary.ts';
import { checkFiles, checkNames, checkPurity, checkSql, checkTests } from './walls/house-rules.ts';
import { checkCircles, checkImports } from './walls/imports.ts';
import { type Breach, program, readSources } from './walls/sources.ts';
import { checkTexts } from './walls/words.ts';

const sources = program();
const levels: Record<string, number> = JSON.parse(readFileSync('src/alliance/levels.json', 'utf8'));
const pages = readSources(['docs/sources'], /\.md$/);
const glossary = readFileSync('docs/glossary.md', 'utf8');

const holds = (breaches: Breach[]) =>
  assert.deepEqual(
    breaches.map(({ file, says }) => `${file}: ${says}`),
    [],
  );

describe('the walls hold', () => {
  it('imports go downhill only', () => holds(checkImports(sources, levels)));
  it('no circles', () => holds(checkCircles(sources)));
  it('no long files, no exceptions', () => holds(checkFiles(sources)));
  it('rules and permissions are pure', () => holds(checkPurity(sources)));
  it('every rule has its table, every action its test of rights', () => holds(checkTests(sources)));
  it('names are those of the files, and listed', () => holds(checkNames(sources)));
  it('SQL stays at its own tables', () => holds(checkSql(sources, Object.keys(levels))));
  it('quoted sources exist', () => holds(checkQuotedSources(sources, pages)));
  it('German words stand in the glossary', () => holds(checkGlossary(sources, glossary)));
  it('every word of the glossary stands once, in its order', () => holds(checkTidy(glossary)));
  it('everything has words in every language', () => holds(checkTexts(contexts)));
});
