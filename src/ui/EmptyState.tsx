import type { Child } from 'hono/jsx';
import { Bollard } from './Wordmark.tsx';

export interface EmptyStateProps {
  title: string;
  /** Why there is nothing, and what would bring something here. */
  text?: Child;
  action?: Child;
  level?: 2 | 3;
}

export const EmptyState = ({ title, text, action, level = 2 }: EmptyStateProps) => {
  const Heading = `h${level}` as const;
  return (
    <div class="hm-empty">
      <Bollard />
      <Heading>{title}</Heading>
      {text && <p>{text}</p>}
      {action && <div class="hm-actions">{action}</div>}
    </div>
  );
};
