import type { Child } from 'hono/jsx';
import { Badge, type BadgeProps } from './Badge.tsx';

export interface Task {
  label: string;
  /** Missing while the task cannot be started. */
  href?: string;
  hint?: Child;
  status: BadgeProps;
}

export interface TaskListProps {
  tasks: readonly Task[];
}

/** What is to do, each with its state. */
export const TaskList = ({ tasks }: TaskListProps) => (
  <ul class="hm-tasks">
    {tasks.map(({ label, href, hint, status }) => (
      <li class={href ? 'hm-card--link' : undefined}>
        <div class="hm-tasks__what">
          {href ? <a href={href}>{label}</a> : <span>{label}</span>}
          {hint && <p>{hint}</p>}
        </div>
        <Badge {...status} />
      </li>
    ))}
  </ul>
);
