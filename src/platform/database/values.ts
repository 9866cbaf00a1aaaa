import { types } from 'pg';

/** A whole number of the database as a number; one beyond 2^53 would silently change and throws instead. */
const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number))
    throw new RangeError(`${text} is beyond the whole numbers of JavaScript`);
  return number;
};

const asWritten = (text: string): string => text;
type Parser = (text: string) => unknown;
/** The driver's own parser; its types know only some of the object ids. */
const driverParser = types.getTypeParser as (oid: number, format?: 'text' | 'binary') => Parser;

/** Object ids of array types: src/include/catalog/pg_type.dat of PostgreSQL. */
const arrays = { text: 1009, bigint: 1016, date: 1182, timestamp: 1115, timestamptz: 1185 };
const textList = driverParser(arrays.text);
const moment = driverParser(types.builtins.TIMESTAMPTZ);
const listOf =
  (parse: Parser): Parser =>
  (text) =>
    parseAll(textList(text) as unknown[], parse);

/** Lists nest: `bigint[][]` arrives as lists of lists. */
const parseAll = (list: unknown[], parse: Parser): unknown[] =>
  list.map((item) =>
    Array.isArray(item) ? parseAll(item, parse) : item === null ? null : parse(item as string),
  );

const parsers = new Map<number, Parser>([
  [types.builtins.INT8, wholeNumber],
  [types.builtins.DATE, asWritten],
  // no zone, so no moment: whoever stores one gets back what they wrote
  [types.builtins.TIMESTAMP, asWritten],
  [arrays.bigint, listOf(wholeNumber)],
  [arrays.date, listOf(asWritten)],
  [arrays.timestamp, listOf(asWritten)],
  [arrays.timestamptz, listOf(moment)],
]);

/**
 * How values arrive: `bigint` (and `count(*)`) a number, `numeric` its decimal text, `date` a text `YYYY-MM-DD`,
 * `timestamptz` a Date, `json` and `jsonb` parsed, `bytea` a Buffer, arrays of these likewise.
 */
export const arrivingTypes = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || driverParser(oid, format)) as typeof types.getTypeParser,
};
