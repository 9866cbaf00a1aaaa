const cell = (value) =>
  String(value ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** A generated page: title, how it came about, and its parts. */
export const pageOf = (title, ...parts) =>
  `${[`# ${title}`, 'Aus dem Code gemacht mit `npm run docs`; nicht von Hand ändern.', ...parts].join('\n\n')}\n`;
