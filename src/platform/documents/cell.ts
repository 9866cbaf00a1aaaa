/** What a cell of a table can hold. A day is a Date at midnight UTC; null is an empty cell. */
export type Cell = string | number | boolean | Date | null;
