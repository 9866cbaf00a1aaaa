import type { Clause, ClauseKind } from '../types.ts';

type Placed = Pick<Clause, 'id' | 'kind' | 'position' | 'number'>;

/** The place of a new clause: behind the given one, else at the end of its kind. @de Platz einer Ziffer @source erklaerungen#ziffern */
export const placeFor = (clauses: readonly Placed[], kind: ClauseKind, after: number | null): number => {
  const own = clauses.filter((one) => one.kind === kind);
  const before = clauses.find(({ id }) => id === after);
  if (before?.kind === kind) return before.position + 1;
  // behind the preamble: before all numbered ones
  if (before) return Math.min(1, ...own.map(({ position }) => position));
  return 1 + Math.max(0, ...own.map(({ position }) => position));
};

/** The order after a clause has changed places with its neighbour; null where it stands at the edge. @de Ziffer verschieben @source erklaerungen#ziffern */
export const movedOrder = (
  clauses: readonly Placed[],
  id: number,
  direction: 'up' | 'down',
): Pick<Placed, 'id' | 'position' | 'number'>[] | null => {
  const numbered = clauses.filter(({ kind }) => kind === 'numbered');
  const at = numbered.findIndex((one) => one.id === id);
  const to = at + (direction === 'up' ? -1 : 1);
  const [moving, neighbour] = [numbered[at], numbered[to]];
  if (!moving || !neighbour) return null;
  const order = numbered.with(at, neighbour).with(to, moving);
  return order.map((one, index) => ({ id: one.id, position: index + 1, number: one.number }));
};

/** Numbers from 1 on in the order in which the clauses stand. @de Neu nummerieren @source erklaerungen#ziffern */
export const numberedAnew = (
  clauses: readonly Placed[],
): { id: number; position: number; number: string }[] =>
  clauses
    .filter(({ kind }) => kind === 'numbered')
    .map(({ id }, index) => ({ id, position: index + 1, number: String(index + 1) }));
