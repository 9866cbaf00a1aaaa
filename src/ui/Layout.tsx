import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';
import { Breadcrumb, type Crumb } from './Breadcrumb.tsx';
import { type FooterColumn, SiteFooter, type ThemeLink } from './SiteFooter.tsx';
import { type Account, type LanguageLink, type NavItem, SiteHeader } from './SiteHeader.tsx';

export interface LayoutWords {
  skip: string;
  menu: string;
  mainNavigation: string;
  languages: string;
  account: string;
  breadcrumb: string;
  footer: string;
  theme: string;
}

export interface LayoutProps {
  /** BCP 47 tag of the page's language. */
  lang: string;
  /** Unique among all pages. */
  title: string;
  /** Stands before the title when a form came back with errors, for example "Fehler: ". */
  titlePrefix?: string | undefined;
  site: string;
  claim?: string;
  description?: string;
  words: LayoutWords;
  /** Public paths from the manifest of the assets. */
  assets: { css: string; script: string; icon: string };
  /** The reader's own choice; without it the device decides. */
  theme?: 'light' | 'dark' | undefined;
  homeHref: string;
  /** Says on every page that everything here is invented. */
  demo?: string | undefined;
  navigation: readonly NavItem[];
  languages: readonly LanguageLink[];
  account?: Account | undefined;
  logIn?: { label: string; href: string } | undefined;
  breadcrumb?: readonly Crumb[] | undefined;
  /** Messages after a deed, above the page. */
  notice?: Child;
  footer: readonly FooterColumn[];
  themes: readonly ThemeLink[];
  footNote?: Child;
  /** Address of the event stream that wakes this page; `text` is what a change is announced with. */
  live?: { href: string; text: string } | undefined;
  /** `noindex` for everything that is not public. */
  index?: boolean;
  children?: Child;
}

/** The whole document around a page. */
export const Layout = (props: LayoutProps) => (
  <>
    {raw('<!DOCTYPE html>')}
    <html lang={props.lang} data-kern-theme={props.theme}>
      <head>
        <meta charset="utf-8" />
        <title>{`${props.titlePrefix ?? ''}${props.title} – ${props.site}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {props.description && <meta name="description" content={props.description} />}
        {props.index === false && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content={props.theme ?? 'light dark'} />
        <meta name="theme-color" content="#0b3b4d" />
        <link rel="icon" href={props.assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={props.assets.css} />
        <script type="module" src={props.assets.script} />
      </head>
      <body>
        <a class="hm-skip" href="#inhalt">
          {props.words.skip}
        </a>
        <SiteHeader
          name={props.site}
          {...(props.claim && { claim: props.claim })}
          homeHref={props.homeHref}
          banner={props.demo}
          words={props.words}
          navigation={props.navigation}
          languages={props.languages}
          account={props.account}
          logIn={props.logIn}
        />
        <div class="hm-page hm-width">
          {props.breadcrumb && props.breadcrumb.length > 0 && (
            <Breadcrumb label={props.words.breadcrumb} crumbs={props.breadcrumb} />
          )}
          <main id="inhalt" tabindex={-1} data-live={props.live?.href} data-live-text={props.live?.text}>
            {props.notice}
            {props.children}
          </main>
        </div>
        <SiteFooter words={props.words} columns={props.footer} themes={props.themes} note={props.footNote} />
      </body>
    </html>
  </>
);
