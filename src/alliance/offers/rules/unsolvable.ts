import { smallest } from '../../../shared/small-counts.ts';

/** What somebody contributes, and the sums in which it counts, by index. */
export interface Part {
  holder: string;
  sums: readonly number[];
}

/** Which of some sums a part counts in: 1 or 0 for each. */
type Column = readonly number[];

/**
 * Which sums may be told together. Sums are told only as far as nobody can add and subtract them until fewer than three
 * holders are left, whatever multiples of however many sums are used: each holder's share of what is told must stand on
 * three feet. That is so where three groups that have no holder in common each span everything that all holders together
 * span; then whoever takes away two holders leaves one group whole, and no combination vanishes outside those two. Sums of
 * the most holders are told first; one that would break this is left out.
 *
 * @de Unauflösbare Summen
 * @source angebote#summen
 */
export const toldTogether = (count: number, parts: readonly Part[]): Set<number> => {
  const holders = Array.from({ length: count }, () => new Set<string>());
  for (const { holder, sums } of parts) for (const sum of sums) holders[sum]?.add(holder);
  const size = (sum: number): number => holders[sum]?.size ?? 0;
  const order = [...holders.keys()].toSorted((a, b) => size(b) - size(a) || a - b);
  const few = representatives(parts);
  const told: number[] = [];
  for (const sum of order) if (size(sum) >= smallest && standsOnThree([...told, sum], few)) told.push(sum);
  return new Set(told);
};

const standsOnThree = (sums: readonly number[], holders: readonly Part[][]): boolean => {
  const all: Base = [];
  const groups: Base[] = Array.from({ length: smallest }, () => []);
  for (const parts of holders) {
    if (groups.every((base) => base.length === sums.length)) return true;
    const columns = parts.map((part) => sums.map((sum) => Number(part.sums.includes(sum))));
    for (const column of columns) extend(all, column);
    const group = groups
      .toSorted((a, b) => a.length - b.length)
      .find((base) => columns.some((column) => isNew(base, column)));
    if (group) for (const column of columns) extend(group, column);
  }
  return groups.every((base) => base.length === all.length);
};

/** The parts of each holder; of holders alike only of as many as there are groups, because more change nothing. */
const representatives = (parts: readonly Part[]): Part[][] => {
  const byHolder = new Map<string, Map<string, Part>>();
  for (const part of parts) {
    const known = byHolder.get(part.holder) ?? new Map<string, Part>();
    byHolder.set(part.holder, known.set(part.sums.join(), part));
  }
  const alike = Map.groupBy(byHolder.values(), (own) => [...own.keys()].toSorted().join('|'));
  return [...alike.values()].flatMap((same) => same.slice(0, smallest).map((own) => [...own.values()]));
};

/** Independent columns, each free of the leading places of those before it. */
type Base = { lead: number; column: Column }[];

/** Reckoned by remainders of a prime, exactly and without fractions: products of two of them are whole numbers still. */
const prime = 67_108_859;
const remainder = (value: number): number => ((value % prime) + prime) % prime;

const restOf = (base: Base, column: Column): Column => {
  let rest = column;
  for (const { lead, column: known } of base) {
    const factor = rest[lead] as number;
    const scale = known[lead] as number;
    if (factor !== 0)
      rest = rest.map((value, index) => remainder(value * scale - (known[index] as number) * factor));
  }
  return rest;
};

const isNew = (base: Base, column: Column): boolean => restOf(base, column).some((value) => value !== 0);

const extend = (base: Base, column: Column): void => {
  const rest = restOf(base, column);
  const lead = rest.findIndex((value) => value !== 0);
  if (lead >= 0) base.push({ lead, column: rest });
};
