import { Icon, type IconName } from './Icon.tsx';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

export interface BadgeProps {
  label: string;
  tone?: Tone;
  /** Another sign than the tone's own. */
  icon?: IconName;
}

const signs: Record<Tone, IconName | undefined> = {
  neutral: undefined,
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'danger',
};

/** A state in a word; tone and sign only repeat what the word says. */
export const Badge = ({ label, tone = 'neutral', icon = signs[tone] }: BadgeProps) => (
  <span class={`kern-badge kern-badge--small kern-badge--${tone} hm-badge`}>
    {icon && <Icon name={icon} />}
    <span class="kern-label kern-label--small">{label}</span>
  </span>
);
