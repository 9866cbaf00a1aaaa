import type { Child } from 'hono/jsx';

export interface Moment {
  /** As read: "19. November 2020". */
  date: string;
  /** Machine form, `YYYY-MM-DD` or `YYYY-MM`. */
  dateTime?: string;
  title: Child;
  badges?: Child;
  /** What happened, by whom, with which evidence. */
  text?: Child;
  /** Still to come. */
  future?: boolean;
}

export interface TimelineProps {
  /** In the order in which they are read. */
  moments: readonly Moment[];
}

export const Timeline = ({ moments }: TimelineProps) => (
  <ol class="hm-timeline">
    {moments.map(({ date, dateTime, title, badges, text, future }) => (
      <li class={future ? 'hm-timeline__future' : undefined}>
        <p class="hm-timeline__date">{dateTime ? <time datetime={dateTime}>{date}</time> : date}</p>
        <p class="hm-timeline__title">
          {title} {badges}
        </p>
        {text && <div class="hm-timeline__text">{text}</div>}
      </li>
    ))}
  </ol>
);
