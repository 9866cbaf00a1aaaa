import type { Child } from 'hono/jsx';
import { Icon } from './Icon.tsx';
import { Wordmark } from './Wordmark.tsx';

export interface NavItem {
  label: string;
  href: string;
  /** `page`: this very page; `section`: a page below it. */
  current?: 'page' | 'section';
  /** Shown as a small number behind the label, for example open tasks; `countLabel` says what is counted. */
  count?: number;
  countLabel?: string;
}

export interface LanguageLink {
  /** BCP 47 tag; the label is written in that language ("English"). */
  lang: string;
  label: string;
  href: string;
  current?: boolean;
}

export interface Account {
  /** The person's name. */
  name: string;
  /** Office in which the person acts now, in words. */
  office?: string;
  /** Links of the person's own pages. */
  links?: readonly { label: string; href: string }[];
  /** A form or links to act in another office. */
  officeSwitch?: Child;
  /** A POST form that ends the session. */
  logOut: Child;
}

export interface SiteHeaderProps {
  name: string;
  claim?: string;
  homeHref: string;
  /** Above everything, on every page. */
  banner?: string | undefined;
  words: { menu: string; mainNavigation: string; languages: string; account: string };
  navigation: readonly NavItem[];
  languages: readonly LanguageLink[];
  account?: Account | undefined;
  /** Shown instead of the account when nobody is logged in. */
  logIn?: { label: string; href: string } | undefined;
}

export const SiteHeader = ({
  name,
  claim,
  homeHref,
  banner,
  words,
  navigation,
  languages,
  account,
  logIn,
}: SiteHeaderProps) => (
  <header class="hm-header">
    {banner && (
      <p class="hm-demo">
        <span class="hm-width">{banner}</span>
      </p>
    )}
    <div class="hm-header__bar hm-width">
      <Wordmark name={name} {...(claim && { claim })} href={homeHref} />
      <div class="hm-header__side">
        {languages.length > 1 && (
          <nav class="hm-languages" aria-label={words.languages}>
            <ul>
              {languages.map(({ lang, label, href, current }) => (
                <li>
                  <a href={href} lang={lang} hreflang={lang} aria-current={current ? 'true' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {account && <AccountMenu account={account} label={words.account} />}
        {!account && logIn && (
          <a class="hm-header__login" href={logIn.href}>
            {logIn.label}
          </a>
        )}
      </div>
    </div>
    {navigation.length > 0 && (
      <div class="hm-header__nav">
        {/* The summary opens the list that follows it: one list for wide and narrow, no script. */}
        <details class="hm-menu" data-close>
          <summary>
            <Icon name="dehaze" />
            {words.menu}
          </summary>
        </details>
        <nav class="hm-nav hm-width" aria-label={words.mainNavigation}>
          <ul>
            {navigation.map((item) => (
              <li>
                <NavLink {...item} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    )}
  </header>
);

const NavLink = ({ label, href, current, count, countLabel }: NavItem) => (
  <a href={href} aria-current={current && (current === 'page' ? 'page' : 'true')}>
    {label}
    {count !== undefined && count > 0 && (
      <span class="hm-count">
        {count}
        {countLabel && <span class="kern-sr-only"> {countLabel}</span>}
      </span>
    )}
  </a>
);

const AccountMenu = ({ account, label }: { account: Account; label: string }) => (
  <details class="hm-account" data-close>
    <summary>
      <Icon name="account-circle" />
      <span class="hm-account__who">
        <span class="kern-sr-only">{label} </span>
        <span class="hm-account__name">{account.name}</span>
        {account.office && <span class="hm-account__office">{account.office}</span>}
      </span>
    </summary>
    <div class="hm-account__panel">
      {account.links && account.links.length > 0 && (
        <ul>
          {account.links.map((link) => (
            <li>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      )}
      {account.officeSwitch && <div class="hm-account__switch">{account.officeSwitch}</div>}
      <div class="hm-account__logout">{account.logOut}</div>
    </div>
  </details>
);
