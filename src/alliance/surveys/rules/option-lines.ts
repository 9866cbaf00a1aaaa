import { columnTypes, type ColumnType, type Option, type TableColumn } from '../questionnaire-types.ts';

/** Letters, digits, `_` and `-`, beginning with a letter: what is allowed as a key. */
export const keyPattern = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/u;
/** Keys of options may begin with a digit. */
export const optionPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/u;

const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A key made of words: „Unbegleitete Minderjährige“ becomes `unbegleitete_minderjaehrige`. @de Schlüssel aus Wörtern */
export const keyFrom = (words: string, taken: ReadonlySet<string> = new Set()): string => {
  const plain = words
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
  const base = (/^[a-z]/u.test(plain) ? plain : `f_${plain}`).slice(0, 36).replace(/_+$/u, '');
  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base}_${count}`;
  return key;
};

const wordOfColumn: Record<ColumnType, string> = {
  text: 'text',
  integer: 'zahl',
  decimal: 'kommazahl',
  date: 'datum',
};

export type LinesRead<T> = { ok: true; options: T[] } | { ok: false; line: number };

/**
 * One option per line: `key = Bezeichnung | English`; without a key one is made of the words. A column of a table may
 * say its kind: `plaetze:zahl = Plätze`.
 *
 * @de Optionen zeilenweise
 * @source umfragen#schluessel
 */
export const readColumns = (text: string): LinesRead<TableColumn> => {
  const columns: TableColumn[] = [];
  const taken = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, before, words = line] = /^\s*([^=|]*?)\s*=\s*(.*)$/u.exec(line) ?? [];
    const [de = '', en] = words.split('|').map((part) => part.trim());
    const [named, kind = 'text'] = (before ?? '').split(':').map((part) => part.trim());
    const type = columnTypes.find((one) => wordOfColumn[one] === kind || one === kind);
    const key = named || keyFrom(de, taken);
    if (de === '' || !type || !optionPattern.test(key) || taken.has(key))
      return { ok: false, line: index + 1 };
    taken.add(key);
    columns.push({ key, label: { de, ...(en && { en }) }, type });
  }
  return { ok: true, options: columns };
};

export const readOptions = (text: string): LinesRead<Option> => {
  const read = readColumns(text);
  if (!read.ok) return read;
  return { ok: true, options: read.options.map(({ key, label }) => ({ key, label })) };
};

/** Options as they are edited: back to the same lines. */
export const writeOptions = (options: readonly (Option | TableColumn)[] = []): string =>
  options
    .map((option) => {
      const kind = 'type' in option ? `:${wordOfColumn[option.type]}` : '';
      return `${option.key}${kind} = ${option.label.de}${option.label.en ? ` | ${option.label.en}` : ''}`;
    })
    .join('\n');
