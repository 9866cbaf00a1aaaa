import type { Breach } from './sources.ts';

/** A row of the table: the German word, its names in the code, a remark. */
type Row = [german: string, code: string, remark: string];

const { compare } = new Intl.Collator('de', { numeric: true });

/** The glossary as it should stand: one row a word, in the order of a German dictionary. */
export const tidyGlossary = (glossary: string): string => {
  const lines = glossary.trimEnd().split('\n');
  const first = lines.findIndex((line) => line.startsWith('|')) + 2;
  const rows = new Map<string, Row[]>();
  for (const line of lines.slice(first)) {
    const [german = '', code = '', remark = ''] = line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
    if (german) rows.set(german, [...(rows.get(german) ?? []), [german, code, remark]]);
  }
  const written = [...rows.values()]
    .map(oneRow)
    .toSorted(([a], [b]) => compare(a, b) || (a < b ? -1 : 1))
    .map((cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |'));
  return `${[...lines.slice(0, first), ...written].join('\n')}\n`;
};

/** Rows of one word as one: what they say beside it is said once. `a-b` and `a b` are the same name. */
const oneRow = (rows: readonly Row[]): Row => {
  const codes = new Map<string, string>();
  for (const [, cell] of rows)
    for (const code of cell.split(',').map((one) => one.trim()))
      if (!codes.has(sameName(code)) || code.includes('-')) codes.set(sameName(code), code);
  if (codes.size > 1) codes.delete('types');
  const remarks = new Set(rows.map(([, , remark]) => remark).filter(Boolean));
  return [rows[0]?.[0] ?? '', [...codes.values()].join(', '), [...remarks].join('; ')];
};

const sameName = (code: string): string => code.replaceAll('-', ' ').toLowerCase();

/** Every word of the glossary has one row, and the rows stand in their order. */
export const checkTidy = (glossary: string): Breach[] =>
  glossary === tidyGlossary(glossary)
    ? []
    : [
        {
          file: 'docs/glossary.md',
          says: 'has repeated or unsorted rows; „npm run docs“ puts them in order',
        },
      ];
