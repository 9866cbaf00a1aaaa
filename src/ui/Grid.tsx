import type { Child } from 'hono/jsx';

export interface GridProps {
  /** Narrowest useful width of a child. */
  min?: 'small' | 'medium' | 'large';
  children?: Child;
}

/** Cards, tiles or parts of a page side by side, as many as fit. */
export const Grid = ({ min = 'medium', children }: GridProps) => (
  <div class={`hm-grid hm-grid--${min}`}>{children}</div>
);
