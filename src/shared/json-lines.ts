/** A place inside a JSON value, from outside in: `['offers', 3, 'capacity']`. */
export type JsonPath = readonly (string | number)[];

/**
 * The line (from 1) on which a place of a JSON text begins, so that a mistake can be shown where it stands. A place that
 * does not exist is where its nearest existing parent begins.
 */
export const lineOf = (text: string, path: JsonPath): number => lineAt(text, scan(text, path).found);

/** The line of the first sign that makes a text no JSON; null if it is some. */
export const brokenLineOf = (text: string): number | null => {
  const { broken } = scan(text, []);
  return broken === null ? null : lineAt(text.trimEnd(), broken);
};

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const stringToken = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const plainToken = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** Thrown where the text stops being JSON. */
class Broken extends Error {}

/** Walks through the text once: where the place begins, and where the text is broken. */
const scan = (text: string, path: JsonPath): { found: number; broken: number | null } => {
  let at = 0;
  let found = 0;
  const skipSpace = (): void => {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at += 1;
  };
  const token = (kind: RegExp): string => {
    kind.lastIndex = at;
    const [match] = kind.exec(text) ?? [];
    if (match === undefined) throw new Broken();
    at += match.length;
    return match;
  };
  const sign = (...wanted: string[]): string => {
    skipSpace();
    const next = text[at];
    if (next === undefined || !wanted.includes(next)) throw new Broken();
    at += 1;
    return next;
  };
  /** Steps over a value; `depth` steps of the path are behind us, -1 once we have left it. */
  const value = (depth: number): void => {
    skipSpace();
    if (depth >= 0) found = at;
    const open = text[at];
    if (open === '"') return void token(stringToken);
    if (open !== '{' && open !== '[') return void token(plainToken);
    const close = open === '{' ? '}' : ']';
    at += 1;
    skipSpace();
    if (text[at] === close) return void (at += 1);
    for (let index = 0, next = ','; next === ','; index += 1) {
      skipSpace();
      const key = open === '{' ? (JSON.parse(token(stringToken)) as string) : index;
      if (open === '{') sign(':');
      value(depth >= 0 && path[depth] === key ? depth + 1 : -1);
      next = sign(',', close);
    }
  };
  try {
    value(0);
    skipSpace();
    return { found, broken: at < text.length ? at : null };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { found, broken: at };
  }
};
