import { createHash } from 'node:crypto';

/** Statements that differ in every call would fill each connection's memory; those beyond go unprepared. */
const limit = 2_000;
const names = new Map<string, string>();

/** The name under which a connection prepares the statement once; undefined beyond the limit. */
export const statementName = (text: string): string | undefined => {
  const known = names.get(text);
  if (known || names.size >= limit) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  names.set(text, name);
  return name;
};
