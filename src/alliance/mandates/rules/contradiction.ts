import type { Effect, ItemResult, Scope } from '../types.ts';
import { acts } from '../types.ts';
import { familyOf, type Node } from './hierarchy.ts';
import { fold } from '../../../shared/fold.ts';

/** What two items must tell of themselves to be compared. */
export interface Stance {
  number: string;
  effect: Effect;
  result: ItemResult;
  scopes: readonly Omit<Scope, 'id'>[];
}

/**
 * Whether one item allows what the other forbids altogether. An exclusion of only a part is an exception and no
 * contradiction; an item that was rejected contradicts nothing.
 *
 * @de Widerspruch
 * @source mandate#widerspruch
 */
export const contradicts = (
  a: Stance,
  b: Stance,
  orders: { topics: readonly Node[]; groups: readonly Node[] },
): boolean => {
  if (a.result === 'rejected' || b.result === 'rejected') return false;
  const [permit, exclusion] = a.effect === 'permits' ? [a, b] : [b, a];
  if (permit.effect !== 'permits' || exclusion.effect !== 'excludes') return false;
  return permit.scopes.some((allowed) => exclusion.scopes.some((denied) => denies(denied, allowed, orders)));
};

/** Everything that is allowed is denied: then the permission has no meaning left in it. */
const denies = (
  denied: Omit<Scope, 'id'>,
  allowed: Omit<Scope, 'id'>,
  { topics, groups }: { topics: readonly Node[]; groups: readonly Node[] },
): boolean =>
  acts.indexOf(denied.act) <= acts.indexOf(allowed.act) &&
  allowed.topics.some((topic) => isWithin(topic, denied.topics, topics)) &&
  (denied.groups.length === 0 ||
    (allowed.groups.length > 0 && allowed.groups.every((group) => isWithin(group, denied.groups, groups)))) &&
  (denied.programmes.length === 0 ||
    (allowed.programmes.length > 0 &&
      allowed.programmes.every((one) => denied.programmes.some((other) => fold(one) === fold(other)))));

const isWithin = (key: string, keys: readonly string[], nodes: readonly Node[]): boolean => {
  const { up } = familyOf(nodes, key);
  return keys.some((one) => up.has(one));
};

/** Numbers of all pairs of items that contradict each other. @de Widersprüche eines Beschlusses @source mandate#widerspruch */
export const contradictionsIn = <S extends Stance>(
  items: readonly S[],
  orders: { topics: readonly Node[]; groups: readonly Node[] },
): [S, S][] =>
  items.flatMap((a, index) =>
    items
      .slice(index + 1)
      .filter((b) => contradicts(a, b, orders))
      .map((b): [S, S] => [a, b]),
  );
