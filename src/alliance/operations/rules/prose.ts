/** A piece of a text as people write it into a plain field. @de Absatz */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; lines: string[] }
  | { kind: 'list'; items: string[] };

/**
 * Headings begin with `# `, list items with `- `, an empty line parts paragraphs; everything else is text.
 *
 * @de Pflichttext gliedern
 * @source betrieb#pflichttexte
 */
export const blocksOf = (text: string): Block[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n|\n(?=# )|(?<=^# .*)\n/m)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(blockOf);

const blockOf = (part: string): Block => {
  const lines = part.split('\n').map((line) => line.trim());
  const [first = ''] = lines;
  if (first.startsWith('# ')) return { kind: 'heading', text: first.slice(2).trim() };
  if (lines.every((line) => line.startsWith('- ')))
    return { kind: 'list', items: lines.map((line) => line.slice(2).trim()) };
  return { kind: 'paragraph', lines };
};
