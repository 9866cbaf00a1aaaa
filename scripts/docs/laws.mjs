import { program } from '../../tests/walls/sources.ts';
import { pageOf, table } from './table.mjs';

/** Every rule with its German name, what it says, its source, its file. */
export const lawsPage = () => {
  const rules = [...program()].filter(
    ([file]) => /\/rules\/[^/]+\.ts$/.test(file) && !file.endsWith('.test.ts'),
  );
  const contexts = [...new Set(rules.map(([file]) => file.split('/')[2]))];
  return pageOf(
    'Regeln',
    'Jede Regel ist eine reine Funktion; die Tabelle ihrer Fälle steht in der Prüfung daneben.',
    ...contexts.flatMap((context) => [
      `## ${context}`,
      table(
        ['Regel', 'Was sie sagt', 'Quelle', 'Datei'],
        rules
          .filter(([file]) => file.split('/')[2] === context)
          .flatMap(([file, code]) => lawsOf(file, code)),
      ),
    ]),
  );
};

const lawsOf = (file, code) =>
  [...code.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:const|function|interface|type) (\w+)/g)]
    .map(([, comment, name]) => ({ text: comment.replace(/^\s*\* ?/gm, '').trim(), name }))
    .filter(({ text }) => text.includes('@de '))
    .map(({ text }) => [
      tag(text, 'de'),
      text
        .split(/@de |@source /)[0]
        .trim()
        .split(/\n\s*\n/)[0],
      sourceLink(tag(text, 'source')),
      `[${file.split('/').at(-1)}](../../${file})`,
    ]);

const tag = (text, name) => new RegExp(`@${name} ([^@\\n]+)`).exec(text)?.[1].trim() ?? '';

const sourceLink = (source) => {
  if (!source) return '–';
  const [page, part] = source.split('#');
  return `[${source}](../sources/${page}.md${part ? `#${part}` : ''})`;
};
