import { fold } from '../../../shared/fold.ts';
import type { Clause, Position, Response, Stance } from '../types.ts';

/** One row as it can be taken over. @de Zeile einer Positionstabelle */
export interface TableRow {
  line: number;
  municipality: string;
  land: string;
  /** Who released it, as the table says; without it the municipality's office still has to. */
  releaseNote: string | null;
  positions: Omit<Position, 'municipality'>[];
}

/** Why a row cannot be taken over, with what stood in it. @de Fehler einer Positionstabelle */
export interface TableProblem {
  line: number;
  problem:
    | 'no-place-column'
    | 'no-clause-column'
    | 'unknown-clause-column'
    | 'clause-column-twice'
    | 'unknown-member'
    | 'ambiguous-place'
    | 'other-land'
    | 'place-twice'
    | 'unknown-stance'
    | 'condition-missing'
    | 'reason-too-long'
    | 'note-too-long'
    | 'own-response-stands';
  value: string;
}

export interface TableFacts {
  clauses: readonly Clause[];
  members: readonly { municipality: string; name: string; land: string }[];
  /** Municipalities that answered themselves: a table never overwrites them. */
  answered: ReadonlySet<string>;
  /** Länder for which the table may speak; null for all. */
  lands: readonly string[] | null;
  /** Words of a stance, as search compares them. */
  words: ReadonlyMap<string, Stance>;
}

/** Whether a municipality answered itself, or has begun to change what a table said for it. @de Eigene Rückmeldung @source erklaerungen#tabelle */
export const isOwnAnswer = ({ origin, hasDraft }: Pick<Response, 'origin' | 'hasDraft'>): boolean =>
  origin === 'form' || hasDraft;

/** As long as the form takes it. */
export const longestReason = 1_000;
const longestNote = 300;

const clauseHeading = /^(?:(?:ziffer|clause)\s+)?([1-9]\d{0,2}[a-z]?)(?:\s.*)?$/;
const reasonHeading =
  /^(?:grund|begruendung|bedingung|reason)(?:\s+(?:ziffer|clause))?\s+([1-9]\d{0,2}[a-z]?)$/;
const placeHeadings = new Set(['ags', 'schluessel', 'key', 'kommune', 'gemeinde', 'municipality', 'name']);
const keyHeadings = new Set(['ags', 'schluessel', 'key']);
const releaseHeadings = new Set(['freigabe', 'freigegeben durch', 'released by']);

/**
 * Positions of many municipalities out of a table: one row each, one column per clause, beside it a reason where there
 * is one. Every row with an error is named with its line; rows without any position are passed over.
 *
 * @de Positionstabelle lesen
 * @source erklaerungen#tabelle
 */
export const readPositionTable = (
  rows: readonly (readonly string[])[],
  facts: TableFacts,
): { rows: TableRow[]; problems: TableProblem[] } => {
  const columns = columnsOf(rows[0] ?? [], facts.clauses);
  if ('problems' in columns) return { rows: [], problems: columns.problems };
  const read: TableRow[] = [];
  const problems: TableProblem[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of rows.entries()) {
    if (index === 0) continue;
    const line = index + 1;
    const { positions, wrong } = positionsIn(cells, columns, facts.words);
    if (positions.length === 0 && wrong.length === 0) continue;
    const place = placeIn(cells, columns, facts);
    const report = (problem: TableProblem['problem'], value: string) =>
      void problems.push({ line, problem, value });
    for (const one of wrong) report(one.problem, one.value);
    if ('problem' in place) {
      report(place.problem, place.value);
      continue;
    }
    const { municipality, land, name } = place;
    if (seen.has(municipality)) report('place-twice', name);
    else if (facts.lands !== null && !facts.lands.includes(land)) report('other-land', name);
    else if (facts.answered.has(municipality)) report('own-response-stands', name);
    else {
      const releaseNote = columns.release === null ? null : cells[columns.release]?.trim() || null;
      if (releaseNote !== null && releaseNote.length > longestNote) report('note-too-long', name);
      read.push({ line, municipality, land, releaseNote, positions });
    }
    seen.add(municipality);
  }
  return { rows: read, problems };
};

interface Columns {
  places: { column: number; isKey: boolean }[];
  clauses: { column: number; reason: number | null; clause: Clause }[];
  release: number | null;
}

const columnsOf = (
  headings: readonly string[],
  clauses: readonly Clause[],
): Columns | { problems: TableProblem[] } => {
  const folded = headings.map((heading) => fold(heading));
  const at = (problem: TableProblem['problem'], value = ''): TableProblem => ({ line: 1, problem, value });
  const places = folded.flatMap((heading, column) =>
    placeHeadings.has(heading) ? [{ column, isKey: keyHeadings.has(heading) }] : [],
  );
  const reasons = new Map(
    folded.flatMap((heading, column) => {
      const number = reasonHeading.exec(heading)?.[1];
      return number ? [[number, column] as const] : [];
    }),
  );
  const problems: TableProblem[] = [];
  const found: Columns['clauses'] = [];
  for (const [column, heading] of folded.entries()) {
    const number = clauseHeading.exec(heading)?.[1];
    if (!number) continue;
    const clause = clauses.find((one) => one.number === number);
    if (!clause) problems.push(at('unknown-clause-column', headings[column]));
    else if (found.some((one) => one.clause === clause))
      problems.push(at('clause-column-twice', headings[column]));
    else found.push({ column, reason: reasons.get(number) ?? null, clause });
  }
  if (places.length === 0) problems.push(at('no-place-column'));
  if (found.length === 0 && problems.length === 0) problems.push(at('no-clause-column'));
  if (problems.length > 0) return { problems };
  const release = folded.findIndex((heading) => releaseHeadings.has(heading));
  return { places, clauses: found, release: release === -1 ? null : release };
};

interface WrongPosition {
  problem: 'unknown-stance' | 'condition-missing' | 'reason-too-long';
  value: string;
}

const positionsIn = (
  cells: readonly string[],
  { clauses }: Columns,
  words: ReadonlyMap<string, Stance>,
): {
  positions: TableRow['positions'];
  wrong: WrongPosition[];
} => {
  const positions: TableRow['positions'] = [];
  const wrong: WrongPosition[] = [];
  for (const { column, reason: reasonColumn, clause } of clauses) {
    const written = cells[column]?.trim() ?? '';
    if (written === '') continue;
    const stance = words.get(fold(written));
    const reason = (reasonColumn === null ? '' : (cells[reasonColumn] ?? '')).trim() || null;
    if (!stance) wrong.push({ problem: 'unknown-stance', value: `${clause.number}: ${written}` });
    else if (stance === 'only-if' && reason === null)
      wrong.push({ problem: 'condition-missing', value: clause.number ?? '' });
    else if (reason !== null && reason.length > longestReason)
      wrong.push({ problem: 'reason-too-long', value: clause.number ?? '' });
    else positions.push({ clause: clause.id, stance, reason, clauseHash: clause.hash });
  }
  return { positions, wrong };
};

type Found =
  | { municipality: string; land: string; name: string }
  | { problem: 'unknown-member' | 'ambiguous-place'; value: string };

/** By key where there is one; a spreadsheet may have eaten its leading zero. */
const placeIn = (cells: readonly string[], { places }: Columns, { members }: TableFacts): Found => {
  let value = '';
  for (const { column, isKey } of places.toSorted((a, b) => Number(b.isKey) - Number(a.isKey))) {
    const written = cells[column]?.trim() ?? '';
    if (written === '') continue;
    value = written;
    const key = /^\d{4}$|^\d{7}$/.test(written) ? `0${written}` : written;
    const found = isKey
      ? members.filter(({ municipality }) => municipality === key)
      : members.filter(({ municipality, name }) => municipality === key || fold(name) === fold(written));
    const [first] = found;
    if (first && found.length === 1) return first;
    if (first) return { problem: 'ambiguous-place', value };
    if (isKey) break;
  }
  return { problem: 'unknown-member', value };
};
