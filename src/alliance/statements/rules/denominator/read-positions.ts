import { fold } from '../../../../shared/fold.ts';
import type { Stance } from '../../types.ts';
import type { Answering } from './weightings.ts';

/** A table of positions as a program takes it. */
export interface PositionsTable {
  clauses: string[];
  names: string[];
  answers: Answering[];
}

/** What is wrong in a line, with what stood there. */
export interface LineProblem {
  line: number;
  problem:
    | 'no-member-column'
    | 'no-clause-column'
    | 'clause-twice'
    | 'member-missing'
    | 'member-twice'
    | 'not-inhabitants'
    | 'unknown-stance';
  value: string;
}

const memberHeadings = new Set(['mitglied', 'kommune', 'gemeinde', 'ags', 'member', 'municipality']);
const landHeadings = new Set(['land', 'bundesland', 'state']);
const inhabitantsHeadings = new Set(['einwohner', 'einwohnerzahl', 'inhabitants', 'population']);
/** Columns of other tables that say nothing here. */
const otherHeading = /^(?:name|grund|begruendung|bedingung|freigabe|reason|condition)\b/;

/**
 * Positions out of a table: one line per member, the columns member, Land and inhabitants where there are any, every other
 * column a clause. An empty cell is no position. Every mistake is named with its line; with any of them nothing is reckoned.
 *
 * @de Positionen lesen
 * @source nenner#tabelle
 */
export const readPositions = (
  rows: readonly (readonly string[])[],
  words: ReadonlyMap<string, Stance>,
): { table: PositionsTable; problems: LineProblem[] } => {
  const [headings = [], ...lines] = rows;
  const folded = headings.map((heading) => fold(heading));
  const member = folded.findIndex((heading) => memberHeadings.has(heading));
  const land = folded.findIndex((heading) => landHeadings.has(heading));
  const inhabitants = folded.findIndex((heading) => inhabitantsHeadings.has(heading));
  const columns = headings.flatMap((heading, column) => {
    const isClause =
      ![member, land, inhabitants].includes(column) && !otherHeading.test(folded[column] ?? '');
    return isClause && heading.trim() !== '' ? [{ column, heading: heading.trim() }] : [];
  });
  const problems: LineProblem[] = [];
  const twice = columns.find(({ heading }, at) => columns.findIndex((one) => one.heading === heading) < at);
  if (member === -1) problems.push({ line: 1, problem: 'no-member-column', value: headings.join(', ') });
  if (columns.length === 0)
    problems.push({ line: 1, problem: 'no-clause-column', value: headings.join(', ') });
  if (twice) problems.push({ line: 1, problem: 'clause-twice', value: twice.heading });
  const table: PositionsTable = { clauses: columns.map(({ heading }) => heading), names: [], answers: [] };
  if (problems.length > 0) return { table, problems };

  for (const [index, cells] of lines.entries()) {
    const line = index + 2;
    const at = (column: number): string => (column === -1 ? '' : (cells[column]?.trim() ?? ''));
    const report = (problem: LineProblem['problem'], value: string) =>
      void problems.push({ line, problem, value });
    if (cells.every((cell) => cell.trim() === '')) continue;
    const name = at(member);
    if (name === '') report('member-missing', cells.join(', '));
    else if (table.names.includes(name)) report('member-twice', name);
    const number = wholeNumber(at(inhabitants));
    if (number === null) report('not-inhabitants', at(inhabitants));
    const stances = columns.map(({ column, heading }): Stance | null => {
      if (at(column) === '') return null;
      const stance = words.get(fold(at(column)));
      if (!stance) report('unknown-stance', `${heading}: ${at(column)}`);
      return stance ?? null;
    });
    table.names.push(name);
    table.answers.push({ land: at(land), inhabitants: number ?? 0, stances });
  }
  return { table, problems };
};

/** `12.345`, `12 345` and `12345`; nothing is none. */
const wholeNumber = (written: string): number | null => {
  if (written === '') return 0;
  const digits = written.replace(/(?<=\d)[. \u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  return /^\d{1,10}$/u.test(digits) ? Number(digits) : null;
};
