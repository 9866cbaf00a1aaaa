import type { Patterns } from './pattern.ts';

/** Who can serve what: patterns on one side, wishes on the other, an edge where a pattern counts for a wish. */
export interface Graph {
  patterns: number;
  wishes: number;
  /** Edges of pattern `p`: `start[p]` to before `start[p + 1]`. */
  start: Int32Array;
  /** Wish of each edge, and its pattern. */
  wish: Int32Array;
  pattern: Int32Array;
  /** Edges of wish `w`: `edges[into[w]]` to before `edges[into[w + 1]]`. */
  into: Int32Array;
  edges: Int32Array;
}

/** Places as they are dealt out: what each edge carries, what each pattern has left, what each wish lacks. */
export interface Flow {
  graph: Graph;
  carried: Float64Array;
  left: Float64Array;
  lacking: Float64Array;
}

export const graphOf = ({ count, start, wishes: wish }: Patterns, wishes: number): Graph => {
  const pattern = new Int32Array(wish.length);
  const into = new Int32Array(wishes + 1);
  for (let p = 0; p < count; p += 1)
    for (let edge = start[p] as number; edge < (start[p + 1] as number); edge += 1) {
      pattern[edge] = p;
      const next = (wish[edge] as number) + 1;
      into[next] = (into[next] as number) + 1;
    }
  for (let w = 0; w < wishes; w += 1) into[w + 1] = (into[w + 1] as number) + (into[w] as number);
  const at = into.slice();
  const edges = new Int32Array(wish.length);
  for (let edge = 0; edge < wish.length; edge += 1) {
    const w = wish[edge] as number;
    edges[at[w] as number] = edge;
    at[w] = (at[w] as number) + 1;
  }
  return { patterns: count, wishes, start, wish, pattern, into, edges };
};

export const emptyFlow = (graph: Graph, places: Float64Array, wanted: Float64Array): Flow => ({
  graph,
  carried: new Float64Array(graph.wish.length),
  left: places.slice(),
  lacking: wanted.slice(),
});

export const copyOf = ({ graph, carried, left, lacking }: Flow): Flow => ({
  graph,
  carried: carried.slice(),
  left: left.slice(),
  lacking: lacking.slice(),
});

/**
 * Serves as much as can be served at all (Dinic): in rounds, each along the shortest ways from a wish that lacks
 * something to a pattern that has places left, taking places away from other wishes where those find others. What a
 * wish has once it never loses. Answers how much was added. Edges with a negative sign in `shut` carry nothing.
 *
 * @de Größter Fluss
 * @source buendel#fluss
 */
export const saturate = (flow: Flow, shut?: Int8Array): number => {
  const { graph, lacking } = flow;
  const levels = { wish: new Int32Array(graph.wishes), pattern: new Int32Array(graph.patterns) };
  const next = { wish: new Int32Array(graph.wishes), pattern: new Int32Array(graph.patterns) };
  let added = 0;
  while (layOut(flow, levels, shut)) {
    next.wish.set(graph.into.subarray(0, graph.wishes));
    next.pattern.set(graph.start.subarray(0, graph.patterns));
    for (let wish = 0; wish < graph.wishes; wish += 1)
      while ((lacking[wish] as number) > 0) {
        const got = pull(flow, levels, next, wish, lacking[wish] as number, shut);
        if (got === 0) break;
        lacking[wish] = (lacking[wish] as number) - got;
        added += got;
      }
  }
  return added;
};

interface Sides {
  wish: Int32Array;
  pattern: Int32Array;
}

/** Distance of everything from the wishes that lack something; true if places that are left are within reach. */
const layOut = (
  { graph, carried, left, lacking }: Flow,
  levels: Sides,
  shut: Int8Array | undefined,
): boolean => {
  levels.wish.fill(-1);
  levels.pattern.fill(-1);
  const queue: number[] = [];
  for (let wish = 0; wish < graph.wishes; wish += 1)
    if ((lacking[wish] as number) > 0) {
      levels.wish[wish] = 0;
      queue.push(wish);
    }
  let found = false;
  for (let head = 0; head < queue.length && !found; ) {
    // one whole layer at a time, so that every shortest way of this round is seen
    for (const layer = queue.length; head < layer; head += 1) {
      const wish = queue[head] as number;
      const level = (levels.wish[wish] as number) + 1;
      for (let i = graph.into[wish] as number; i < (graph.into[wish + 1] as number); i += 1) {
        const into = graph.edges[i] as number;
        const pattern = graph.pattern[into] as number;
        if (levels.pattern[pattern] !== -1 || (shut?.[into] ?? 0) < 0) continue;
        levels.pattern[pattern] = level;
        if ((left[pattern] as number) > 0) found = true;
        for (
          let edge = graph.start[pattern] as number;
          edge < (graph.start[pattern + 1] as number);
          edge += 1
        ) {
          const other = graph.wish[edge] as number;
          if ((carried[edge] as number) === 0 || levels.wish[other] !== -1) continue;
          levels.wish[other] = level;
          queue.push(other);
        }
      }
    }
  }
  return found;
};

/** Brings up to `most` places to a wish along one way; 0 if no way of this round is left. */
const pull = (
  flow: Flow,
  levels: Sides,
  next: Sides,
  wish: number,
  most: number,
  shut: Int8Array | undefined,
): number => {
  const { graph, carried, left } = flow;
  const level = (levels.wish[wish] as number) + 1;
  for (; (next.wish[wish] as number) < (graph.into[wish + 1] as number); step(next.wish, wish)) {
    const edge = graph.edges[next.wish[wish] as number] as number;
    const pattern = graph.pattern[edge] as number;
    if (levels.pattern[pattern] !== level || (shut?.[edge] ?? 0) < 0) continue;
    const free = Math.min(most, left[pattern] as number);
    if (free > 0) {
      left[pattern] = (left[pattern] as number) - free;
      carried[edge] = (carried[edge] as number) + free;
      return free;
    }
    for (
      ;
      (next.pattern[pattern] as number) < (graph.start[pattern + 1] as number);
      step(next.pattern, pattern)
    ) {
      const taken = next.pattern[pattern] as number;
      const other = graph.wish[taken] as number;
      const has = carried[taken] as number;
      if (has === 0 || levels.wish[other] !== level) continue;
      const got = pull(flow, levels, next, other, Math.min(most, has), shut);
      if (got === 0) continue;
      carried[taken] = (carried[taken] as number) - got;
      carried[edge] = (carried[edge] as number) + got;
      return got;
    }
  }
  return 0;
};

const step = (pointers: Int32Array, at: number): void => {
  pointers[at] = (pointers[at] as number) + 1;
};
