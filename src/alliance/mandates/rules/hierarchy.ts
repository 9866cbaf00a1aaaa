/** Something that may stand below something else of its kind. */
export interface Node {
  key: string;
  parent: string | null;
}

/** A node with everything above it, itself included, and everything below it. @de Stelle in der Ordnung */
export interface Family {
  up: ReadonlySet<string>;
  down: ReadonlySet<string>;
}

/**
 * What stands above and below a key. An unknown key has only itself; a circle ends where it closes.
 *
 * @de Themenordnung
 * @source mandate#themen
 */
export const familyOf = (nodes: readonly Node[], key: string): Family => {
  const parents = new Map(nodes.map((node) => [node.key, node.parent]));
  const up = new Set<string>();
  for (let at: string | null | undefined = key; at && !up.has(at); at = parents.get(at)) up.add(at);
  const down = new Set<string>();
  const below = (parent: string): void => {
    for (const node of nodes)
      if (node.parent === parent && node.key !== key && !down.has(node.key)) {
        down.add(node.key);
        below(node.key);
      }
  };
  below(key);
  return { up, down };
};

/** The nodes as a reader expects them: each below its parent, siblings in their given order. */
export const inOrder = <N extends Node>(nodes: readonly N[]): { node: N; depth: number }[] => {
  const known = new Set(nodes.map(({ key }) => key));
  const walk = (parent: string | null, depth: number): { node: N; depth: number }[] =>
    nodes
      .filter((node) => (node.parent && known.has(node.parent) ? node.parent : null) === parent)
      .flatMap((node) => [{ node, depth }, ...walk(node.key, depth + 1)]);
  return walk(null, 0);
};
