import type { Child } from 'hono/jsx';
import { Bollard } from './Wordmark.tsx';

export interface FooterColumn {
  title: string;
  links: readonly { label: string; href: string; current?: boolean }[];
}

export interface ThemeLink {
  theme: 'auto' | 'light' | 'dark';
  label: string;
  /** Answers with a cookie and leads back to this page. */
  href: string;
  current?: boolean;
}

export interface SiteFooterProps {
  words: { footer: string; theme: string };
  columns: readonly FooterColumn[];
  themes: readonly ThemeLink[];
  /** Last line: who runs this, version, licence. */
  note?: Child;
}

export const SiteFooter = ({ words, columns, themes, note }: SiteFooterProps) => (
  <footer class="hm-footer">
    <nav class="hm-footer__columns hm-width" aria-label={words.footer}>
      {columns.map(({ title, links }) => (
        <div>
          <h2>{title}</h2>
          <ul>
            {links.map(({ label, href, current }) => (
              <li>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
    <div class="hm-footer__end hm-width">
      <div class="hm-footer__note">
        <Bollard />
        <div>{note}</div>
      </div>
      {themes.length > 0 && (
        <nav class="hm-themes" aria-label={words.theme}>
          <span aria-hidden="true">{words.theme}</span>
          <ul>
            {themes.map(({ theme, label, href, current }) => (
              <li>
                <a
                  class={`hm-themes__${theme}`}
                  href={href}
                  rel="nofollow"
                  aria-current={current ? 'true' : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  </footer>
);
