import type { Child } from 'hono/jsx';

export interface SplitProps {
  /** The narrower column: facts, contacts, links. On small screens it follows the main column. */
  aside: Child;
  children?: Child;
}

/** A page of a thing: its story and, beside it, its facts. */
export const Split = ({ aside, children }: SplitProps) => (
  <div class="hm-split">
    <div>{children}</div>
    <div class="hm-split__aside">{aside}</div>
  </div>
);
