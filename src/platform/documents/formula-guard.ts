/**
 * Spreadsheets run a cell that begins with one of these signs as a formula, full-width forms included.
 * An apostrophe in front keeps it text; a text that already looks guarded gets one more, so nothing is lost on the way back.
 */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/u;

export const guardFormula = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** The text behind the guard; an apostrophe of its own, as in ’s-Hertogenbosch written with ', stays. */
export const stripGuard = (text: string): string =>
  text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
