/** One field of a record that a deed made something else. @de Änderung eines Feldes */
export interface Change {
  field: string;
  before: string[];
  after: string[];
}

type Values = Record<string, unknown>;
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a deed changed, from what its line on the record keeps: what was sent, beside what stood there before. Of a
 * thing that was removed, its words.
 *
 * @de Änderungen eines Beschlusses
 * @source mandate#fassung
 */
export const changesOf = ({ before, ...sent }: Values): Change[] => {
  if (!isValues(before)) return [];
  const known = asSent(before);
  const fields = Object.keys(sent).filter((field) => field in known && !named.has(field));
  if (fields.length === 0) return removed(known);
  return fields
    .map((field) => ({ field, before: inWords(known[field]), after: inWords(sent[field]) }))
    .filter((change) => change.before.join('\n') !== change.after.join('\n'));
};

/** The number of the item that a deed was about; null where it was about the whole resolution. */
export const itemIn = ({ number, before }: Values): string | null => {
  const known = number ?? (isValues(before) ? before['number'] : null);
  return typeof known === 'string' ? known : null;
};

/** These only say which thing is meant; of a file the record keeps a sum that nobody reads. */
const named = new Set(['id', 'item', 'resolution', 'version', 'document']);

/** What stood there, under the names that forms give its fields. */
const asSent = ({ vote, scopes, ...before }: Values): Values => {
  const [scope] = Array.isArray(scopes) ? scopes : [];
  const { kind, yes, no, abstain } = isValues(vote) ? vote : {};
  return {
    ...(isValues(vote) && { voteKind: kind, voteYes: yes, voteNo: no, voteAbstain: abstain }),
    ...('realisedOn' in before && { day: before['realisedOn'] }),
    // an item that said nothing yet had no scope
    ...(Array.isArray(scopes) && { act: null, topics: [], groups: [], limit: null, programmes: [] }),
    ...(isValues(scope) && scope),
    ...before,
  };
};

const removed = ({ number, text }: Values): Change[] =>
  typeof text === 'string' ? [{ field: 'text', before: [`${String(number)}. ${text}`], after: [] }] : [];

/** A value as the words it consists of; nothing at all is no word. */
const inWords = (value: unknown): string[] => {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.map(String).toSorted();
  return String(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
};
