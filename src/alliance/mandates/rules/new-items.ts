import type { Item, Result } from '../types.ts';
import { splitItems } from './split-items.ts';

export type NewItem = Omit<Item, 'id' | 'position' | 'scopes' | 'realisation' | 'realisedOn' | 'evidence'>;

const longest = 10_000;

/**
 * The items of a resolution from its text, without effect until somebody says what each of them permits. A text without
 * numbers is one item; a number that occurs twice gets an ending.
 *
 * @de Beschlusstext gliedern
 * @source mandate#beschlusspunkt
 */
export const newItems = (decisionText: string | null, result: Result): NewItem[] => {
  if (decisionText === null) return [];
  const { items } = splitItems(decisionText);
  const found = items.length > 0 ? items : [{ number: '1', text: decisionText }];
  const taken = new Set<string>();
  return found.map(({ number, text }) => ({
    number: freeNumber(number.slice(0, 8), taken),
    text: text.slice(0, longest),
    originalText: null,
    // of a partly adopted paper nobody knows yet which items failed
    result: result === 'rejected' ? 'rejected' : 'adopted',
    effect: 'open',
    conditions: [],
    conditionText: null,
    vote: { kind: 'unknown', yes: null, no: null, abstain: null },
    validFrom: null,
    validTo: null,
  }));
};

const freeNumber = (number: string, taken: Set<string>): string => {
  let free = number;
  for (let ending = 2; taken.has(free); ending += 1) free = `${number}-${ending}`;
  taken.add(free);
  return free;
};
