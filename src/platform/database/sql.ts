/**
 * A piece of SQL with its values. Values always travel as parameters, never inside the text; pieces nest, and their
 * placeholders are numbered when the whole is sent.
 */
export class Sql {
  readonly #strings: readonly string[];
  readonly #values: readonly unknown[];
  #rendered: { text: string; values: unknown[] } | undefined;

  constructor(strings: readonly string[], values: readonly unknown[]) {
    this.#strings = strings;
    this.#values = values;
  }

  /** The statement with `$1`, `$2`, … in place of its values. */
  get text(): string {
    return this.#render().text;
  }

  /** The values in the order of their placeholders. */
  get values(): unknown[] {
    return this.#render().values;
  }

  #render(): { text: string; values: unknown[] } {
    if (!this.#rendered) {
      const values: unknown[] = [];
      const text = this.#append(values);
      this.#rendered = { text, values };
    }
    return this.#rendered;
  }

  #append(values: unknown[]): string {
    let text = this.#strings[0] ?? '';
    for (const [index, value] of this.#values.entries()) {
      text += value instanceof Sql ? value.#append(values) : `$${values.push(value)}`;
      text += this.#strings[index + 1] ?? '';
    }
    return text;
  }
}

/**
 * sql`select … where id = ${id}`: every `${…}` that is not itself a piece of SQL becomes a parameter.
 *
 * What a value becomes: `Date` a moment, an array a PostgreSQL array (use `= any(${ids})` instead of lists), a plain
 * object JSON, a `Buffer` bytea, `null` NULL. JSON whose outermost part is an array or a single text goes through
 * `sql.json`. `undefined` and dates that do not exist are mistakes of the caller and throw a TypeError.
 */
export const sql = (strings: TemplateStringsArray, ...values: unknown[]): Sql => {
  values.forEach(assertSendable);
  return new Sql(strings, values);
};

const assertSendable = (value: unknown): void => {
  if (value === undefined) throw new TypeError('undefined is no SQL value; say null where NULL is meant');
  if (value instanceof Date && Number.isNaN(value.getTime()))
    throw new TypeError('a date that does not exist');
};

/** A piece without text. */
sql.empty = new Sql([''], []);

/** Pieces or values one after the other: `sql.join(columns, ', ')`; nothing at all gives nothing. */
sql.join = (parts: readonly unknown[], separator: string): Sql => {
  parts.forEach(assertSendable);
  const between = Array.from<string>({ length: Math.max(parts.length - 1, 0) }).fill(separator);
  return new Sql(['', ...between, ''].slice(0, parts.length + 1), parts);
};

/** A quoted name of a table or column; several parts are joined by dots: `sql.id('members', 'member')`. */
sql.id = (...names: [string, ...string[]]): Sql => new Sql([names.map(quoted).join('.')], []);

const quoted = (name: string): string => {
  if (name === '' || name.includes('\0')) throw new TypeError('not a name in SQL');
  return `"${name.replaceAll('"', '""')}"`;
};

/** All conditions at once; true when there are none. */
sql.and = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, ') and (')})`;

/** A value as JSON text, for JSON whose outermost part is not an object. */
sql.json = (value: unknown): Sql => sql`${JSON.stringify(value)}::jsonb`;
