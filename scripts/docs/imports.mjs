import { readFileSync } from 'node:fs';
import { importsOf } from '../../tests/walls/imports.ts';
import { placeOf } from '../../tests/walls/kinds.ts';
import { isTest, program } from '../../tests/walls/sources.ts';
import { pageOf, table } from './table.mjs';

/** Which context looks down to which, and what at. */
export const importsPage = () => {
  const levels = JSON.parse(readFileSync('src/alliance/levels.json', 'utf8'));
  const looks = new Map();
  for (const [file, code] of program()) {
    const from = placeOf(file)?.context;
    if (!from || isTest(file)) continue;
    for (const { target } of importsOf(file, code)) {
      const to = placeOf(target);
      if (!to?.context || to.context === from) continue;
      const key = `${from} ${to.context}`;
      looks.set(key, (looks.get(key) ?? new Set()).add(to.kind));
    }
  }
  const edges = [...looks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, kinds]) => [...key.split(' '), kinds]);
  return pageOf(
    'Karte der Importe',
    'Ein Kontext sieht nur hinunter. Was er ansieht, steht in der Tabelle.',
    ['```mermaid', 'graph TD', ...edges.map(([from, to]) => `  ${from} --> ${to}`), '```'].join('\n'),
    table(
      ['von', 'Stufe', 'nach', 'Stufe', 'was'],
      edges.map(([from, to, kinds]) => [
        from,
        levels[from],
        to,
        levels[to],
        [...kinds].sort((a, b) => a.localeCompare(b)).join(', '),
      ]),
    ),
  );
};
