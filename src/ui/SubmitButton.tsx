import { type IconName, Icon } from './Icon.tsx';

export interface SubmitButtonProps {
  label: string;
  variant?: 'primary' | 'secondary' | 'tertiary' | 'danger';
  /** Sent along, so that one form can have several buttons. */
  name?: string;
  value?: string;
  icon?: IconName;
  /** Sends the form elsewhere than its action. */
  formaction?: string;
  /** Says more than the label where several buttons read alike: "Frist verlängern: Potsdam". */
  about?: string;
}

export const SubmitButton = ({
  label,
  variant = 'primary',
  name,
  value,
  icon,
  formaction,
  about,
}: SubmitButtonProps) => (
  <button
    class={buttonClass(variant)}
    type="submit"
    name={name}
    value={value}
    formaction={formaction}
    aria-label={about}
  >
    {icon && <Icon name={icon} />}
    <span class="kern-label">{label}</span>
  </button>
);

export const buttonClass = (variant: NonNullable<SubmitButtonProps['variant']>): string =>
  variant === 'danger' ? 'kern-btn kern-btn--primary hm-btn--danger' : `kern-btn kern-btn--${variant}`;
