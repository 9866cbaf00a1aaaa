import { Icon, type IconName } from './Icon.tsx';
import { buttonClass } from './SubmitButton.tsx';

export interface ButtonLinkProps {
  href: string;
  label: string;
  variant?: 'primary' | 'secondary' | 'tertiary';
  icon?: IconName;
  /** The target is a file to keep. */
  download?: boolean;
  /** Says more than the label where several read alike. */
  about?: string;
}

/** Looks like a button, leads to a page. */
export const ButtonLink = ({
  href,
  label,
  variant = 'secondary',
  icon,
  download,
  about,
}: ButtonLinkProps) => (
  <a class={buttonClass(variant)} href={href} download={download ? '' : undefined} aria-label={about}>
    {icon && <Icon name={icon} />}
    <span class="kern-label">{label}</span>
  </a>
);
