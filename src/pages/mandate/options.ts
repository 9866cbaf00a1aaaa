import { inOrder } from '../../alliance/mandates/rules/hierarchy.ts';
import type { Group, Topic } from '../../alliance/mandates/types.ts';
import type { Language } from '../../platform/texts.ts';

/** Topics or groups as choices, those below others moved in by a dash for each step. */
export const nodeOptions = (
  nodes: readonly (Topic | Group)[],
  language: Language,
): { value: string; label: string }[] =>
  inOrder(nodes).map(({ node, depth }) => ({
    value: node.key,
    label: `${'– '.repeat(depth)}${node[language]}`,
  }));
