import type { Cell, QuestionResult, SurveyResult } from '../result-types.ts';
import { publicRanks, type SeenRank } from './public-ranks.ts';
import { smallest, suppressed, suppressedParts } from './suppress.ts';

/** A cell as a reader sees it; null is hidden because it is small or because a small one would follow from it. */
export interface SeenCell extends Omit<Cell, 'count' | 'inhabitants' | 'dominated'> {
  count: number | null;
  inhabitants: number | null;
}
export interface SeenQuestion
  extends Omit<
    QuestionResult,
    'exclusive' | 'parts' | 'rows' | 'answered' | 'without' | 'empty' | 'shown' | 'ranks' | 'number' | 'table'
  > {
  shown: number | null;
  answered: number | null;
  without: number | null;
  empty: number | null;
  exclusive?: SeenCell[];
  parts?: SeenCell[];
  rows?: { key: string; label: Cell['label']; cells: SeenCell[] }[];
  ranks?: SeenRank[];
  table?: { rows: number; sums: { key: string; label: Cell['label']; sum: number | null }[] };
  /** Least, largest and middle number are single answers: never for the public. */
  number?: { sum: number; mean: number; min: number | null; max: number | null; median: number | null };
}
export interface SeenResult extends Omit<SurveyResult, 'questions' | 'lands'> {
  questions: SeenQuestion[];
  /** Only for those within the alliance. */
  lands: SurveyResult['lands'] | null;
}

/**
 * Results as the public reads them: small counts hidden with everything from which they would follow, no single largest
 * or smallest number, and sums only where at least three stand behind them.
 *
 * @de Ergebnis für die Öffentlichkeit
 * @source umfragen#kleine-zahlen
 */
export const publicResult = (result: SurveyResult): SeenResult => ({
  ...result,
  lands: null,
  questions: result.questions.map(publicQuestion),
});

const publicQuestion = (question: QuestionResult): SeenQuestion => {
  const { exclusive, parts, number, days: _days, ranks, rows, table, ...base } = question;
  const whole = [...(exclusive?.map(({ count }) => count) ?? [base.answered]), base.without, base.empty];
  const { total, cells } = suppressed(whole);
  const seen = cells.slice(0, -2);
  const [without = null, empty = null] = cells.slice(-2);
  const answered = total === null || without === null || empty === null ? null : base.answered;
  const isOpen = answered !== null && answered >= smallest;
  return {
    key: base.key,
    type: base.type,
    label: base.label,
    shown: total,
    answered: exclusive ? answered : (seen[0] ?? null),
    without,
    empty,
    ...(exclusive && { exclusive: exclusive.map((cell, index) => seenCell(cell, seen[index] ?? null)) }),
    ...(parts && { parts: seenParts(parts, isOpen ? base.answered : null) }),
    ...(number &&
      sumIsSafe(exclusive, seen) && { number: { ...number, min: null, max: null, median: null } }),
    ...(ranks && { ranks: publicRanks(ranks, isOpen ? base.answered : null) }),
    ...(rows && {
      rows: rows.map((row) => ({
        ...row,
        cells: isOpen ? seenRow(row.cells, base.answered) : row.cells.map((cell) => seenCell(cell, null)),
      })),
    }),
    ...(table && isOpen && { table: { ...table, sums: table.sums.map(seenSum) } }),
  };
};

/** A sum of one or two numbers would tell them; so would one whose count is hidden. */
const sumIsSafe = (exclusive: Cell[] | undefined, seen: readonly (number | null)[]): boolean =>
  exclusive !== undefined &&
  exclusive.every((_, index) => seen[index] !== null) &&
  (seen[1] ?? 0) >= smallest;

/** A sum to which one or two contribute would tell theirs; where nobody does, it is nought for all to see. */
const seenSum = ({
  key,
  label,
  sum,
  contributors = 1,
}: NonNullable<QuestionResult['table']>['sums'][number]) => ({
  key,
  label,
  sum: contributors === 0 || contributors >= smallest ? sum : null,
});

const seenCell = ({ dominated = true, ...cell }: Cell, count: number | null): SeenCell => ({
  ...cell,
  count,
  // known to the last person, a sum of inhabitants would name the municipalities behind it
  inhabitants:
    count === null || (dominated && count > 0) ? null : Math.round(cell.inhabitants / 1_000) * 1_000,
});

const seenParts = (parts: Cell[], whole: number | null): SeenCell[] => {
  const counts =
    whole === null
      ? []
      : suppressedParts(
          parts.map(({ count }) => count),
          whole,
        );
  return parts.map((cell, index) => seenCell(cell, counts[index] ?? null));
};

/** A row of a matrix is a whole of its own: its cells and those who left it out. */
const seenRow = (cells: Cell[], answered: number): SeenCell[] => {
  const left = answered - cells.reduce((sum, { count }) => sum + count, 0);
  const seen = suppressed([...cells.map(({ count }) => count), left]);
  return cells.map((cell, index) => seenCell(cell, seen.cells[index] ?? null));
};
