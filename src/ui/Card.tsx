import type { Child } from 'hono/jsx';

export interface CardProps {
  title: string;
  /** Makes the whole card one link. */
  href?: string;
  kicker?: string;
  /** Badges above the title. */
  badges?: Child;
  level?: 2 | 3;
  footer?: Child;
  children?: Child;
}

export const Card = ({ title, href, kicker, badges, level = 3, footer, children }: CardProps) => {
  const Heading = `h${level}` as const;
  return (
    <article class={`hm-card${href ? ' hm-card--link' : ''}`}>
      {kicker && <p class="hm-kicker">{kicker}</p>}
      <Heading class="hm-card__title">{href ? <a href={href}>{title}</a> : title}</Heading>
      {badges && <div class="hm-card__badges">{badges}</div>}
      <div class="hm-card__body">{children}</div>
      {footer && <div class="hm-card__footer">{footer}</div>}
    </article>
  );
};
