export interface Tab {
  label: string;
  href: string;
  current?: boolean;
  count?: number;
}

export interface TabsProps {
  /** Name of the landmark. */
  label: string;
  tabs: readonly Tab[];
}

/** Sides of one thing, each a page of its own: links, not the tab pattern of scripts. */
export const Tabs = ({ label, tabs }: TabsProps) => (
  <nav class="hm-tabs" aria-label={label}>
    <ul>
      {tabs.map(({ label: text, href, current, count }) => (
        <li>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
            {count !== undefined && <span class="hm-tabs__count"> {count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
