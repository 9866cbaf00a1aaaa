import type { Child } from 'hono/jsx';

export interface DetailsProps {
  summary: string;
  open?: boolean;
  children?: Child;
}

export const Details = ({ summary, open, children }: DetailsProps) => (
  <details class="kern-accordion hm-details" open={open}>
    <summary class="kern-accordion__header">
      <span class="kern-title kern-title--small">{summary}</span>
    </summary>
    <div class="kern-accordion__body">{children}</div>
  </details>
);
