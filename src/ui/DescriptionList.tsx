import type { Child } from 'hono/jsx';

export interface DescriptionListProps {
  items: readonly { term: string; detail: Child; action?: Child }[];
  /** Term above detail, for side columns. */
  stacked?: boolean;
}

export const DescriptionList = ({ items, stacked }: DescriptionListProps) => (
  <dl class={`hm-dl${stacked ? ' hm-dl--stacked' : ''}`}>
    {items.map(({ term, detail, action }) => (
      <div>
        <dt>{term}</dt>
        <dd>{detail}</dd>
        {action && <dd class="hm-dl__action">{action}</dd>}
      </div>
    ))}
  </dl>
);
