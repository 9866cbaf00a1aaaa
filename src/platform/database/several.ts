import type { FieldDef } from 'pg';
import { type Sql, sql } from './sql.ts';
import { arrivingTypes } from './values.ts';

/** The columns that a question answers with, as its first answer told. */
export type Shape = readonly Pick<FieldDef, 'name' | 'dataTypeID'>[];

/** Questions whose text differs in every call would fill the memory; those beyond are asked alone. */
const limit = 2_000;
const shapes = new Map<string, Shape>();

export const shapeOf = ({ text }: Sql): Shape | undefined => shapes.get(text);
export const rememberShape = ({ text }: Sql, shape: Shape): void => {
  if (shapes.size < limit) shapes.set(text, shape);
};

/** One row of the common statement: of which question, and its cells as the server writes them. */
export interface Piece {
  part: number;
  cells: (string | null)[];
}

/**
 * Several questions as one statement, so that they travel once: one after the other, every row as a list of texts. Plain to plan, whatever the questions are.
 */
export const asOne = (questions: readonly { query: Sql; shape: Shape }[]): Sql => {
  const parts = questions.map(({ query, shape }, part) => {
    const columns = shape.map((_, index) => sql.id(`c${index}`));
    const names = columns.length > 0 ? sql`(${sql.join(columns, ', ')})` : sql.empty;
    const cells = columns.map((column) => sql`${column}::text`);
    return sql`select ${part}::int as part, row_number() over () as at, array[${sql.join(cells, ', ')}]::text[] as cells
      from (${query}) q${names}`;
  });
  return sql`select part, cells from (${sql.join(parts, ' union all ')}) pieces order by part, at`;
};

/** What `asOne` answered, as each question alone would have: the rows, with the types of their columns. */
export const takenApart = <Row>(pieces: readonly Piece[], known: readonly Shape[]): Row[][] => {
  const answers: Row[][] = known.map(() => []);
  const readers = known.map((shape) =>
    shape.map(({ name, dataTypeID }) => [name, readerOf(dataTypeID)] as const),
  );
  for (const { part, cells } of pieces)
    answers[part]?.push(
      Object.fromEntries(
        readers[part]?.map(([name, read], index) => {
          const cell = cells[index] ?? null;
          return [name, cell === null ? null : read(cell)];
        }) ?? [],
      ) as Row,
    );
  return answers;
};

/** Object id of the type `boolean`, whose text is another one than it writes on the wire. */
const boolean = 16;
const parserOf = arrivingTypes.getTypeParser as (type: number, format: 'text') => (text: string) => unknown;
const readerOf = (type: number): ((text: string) => unknown) =>
  type === boolean ? (text) => text === 'true' : parserOf(type, 'text');
