import type { ClauseSet } from './part.ts';

/** A part of the search that is still open: clauses taken, clauses left out, and what it can carry at most. */
export interface Waiting {
  bound: number;
  taken: ClauseSet;
  out: ClauseSet;
}

/**
 * Answers the waiting part with the highest bound first; of equal ones the one that was put in last.
 *
 * @de Reihenfolge der Suche
 * @source nenner#suche
 */
export const openHeap = () => {
  const heap: Waiting[] = [];
  const order: number[] = [];
  let stamp = 0;
  const before = (a: number, b: number): boolean => {
    const x = heap[a] as Waiting;
    const y = heap[b] as Waiting;
    return x.bound > y.bound || (x.bound === y.bound && (order[a] as number) > (order[b] as number));
  };
  const swap = (a: number, b: number): void => {
    const waiting = heap[a] as Waiting;
    heap[a] = heap[b] as Waiting;
    heap[b] = waiting;
    const at = order[a] as number;
    order[a] = order[b] as number;
    order[b] = at;
  };
  return {
    /** The most that anything waiting can carry; nothing waiting carries nothing. */
    get top() {
      return heap[0]?.bound ?? -1;
    },
    push(waiting: Waiting): void {
      heap.push(waiting);
      order.push((stamp += 1));
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop(): Waiting | undefined {
      if (heap.length === 0) return undefined;
      swap(0, heap.length - 1);
      const first = heap.pop();
      order.pop();
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        if (left >= heap.length) break;
        const child = left + 1 < heap.length && before(left + 1, left) ? left + 1 : left;
        if (!before(child, at)) break;
        swap(at, child);
        at = child;
      }
      return first;
    },
  };
};
