import type { Child } from 'hono/jsx';
import { Icon } from './Icon.tsx';

export interface AlertProps {
  tone: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  /** `status` after a deed, `alert` for what must not be missed, none for what stands there anyway. */
  role?: 'status' | 'alert';
  level?: 2 | 3;
  children?: Child;
}

export const Alert = ({ tone, title, role, level = 2, children }: AlertProps) => {
  const Heading = `h${level}` as const;
  return (
    <div class={`kern-alert kern-alert--${tone} hm-alert`} role={role}>
      <div class="kern-alert__header">
        <Icon name={tone} />
        <Heading class="kern-title">{title}</Heading>
      </div>
      {!isNothing(children) && <div class="kern-alert__body">{children}</div>}
    </div>
  );
};

/** An alert without a body would end in an empty box. */
const isNothing = (children: Child): boolean =>
  Array.isArray(children) ? children.every(isNothing) : !children || children === true;
