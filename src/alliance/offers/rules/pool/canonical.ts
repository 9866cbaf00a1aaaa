/** No document of ours is nested as deeply as this; foreign files may be, to do harm. */
const deepest = 64;

/**
 * A JSON text that is the same for the same value, whoever wrote it: keys in the order of their signs, no white space,
 * numbers and texts as JavaScript writes them (RFC 8785). Check sums are made over this text.
 *
 * @de Kanonisches JSON
 * @source buendel#pruefsumme
 */
export const canonicalJson = (value: unknown, depth = 0): string => {
  if (depth > deepest) throw new RangeError('too deep for canonical JSON');
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one, depth + 1)}`)
    .join(',')}}`;
};
