import type { KeyObject } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { House } from '../house.ts';
import type { ActionTexts } from '../texts.ts';
import { serveDownload, serveForm, servePage } from './serve.ts';
import type { AnyPage, Crumb, FormState } from './page.ts';
import { rateLimit } from './limit.ts';
import type { PageCache } from './page-cache.ts';
import type { Identify, Visit } from './visit.ts';

/** What surrounds a page's content. */
export interface Frame {
  title: string;
  status: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500;
  crumbs: Crumb[];
  wide: boolean;
  /** Opened by a personal link: nothing for search engines. */
  confidential: boolean;
  /** Signed topic that the page follows for live changes. */
  live: string | null;
}

/** How the application draws what the platform serves. */
export interface Drawings {
  shell(frame: Frame, content: Child, visit: Visit): Child;
  form(
    state: FormState,
    words: ActionTexts,
    options: Record<string, { value: string; label: string }[]>,
    visit: Visit,
    above: Child,
  ): Child;
  /** A page that says in one sentence why something is not shown or not done. */
  sentence(heading: string, sentence: string, way: { href: string; label: string }, visit: Visit): Child;
}

export interface Site {
  house: House;
  pages: AnyPage[];
  drawings: Drawings;
  identify: Identify;
  cache: PageCache;
  /** Secret of this installation that binds forms to sessions. */
  secret: KeyObject;
}

export type SiteContext = Context;

/** Puts every page of the list on its address. */
export const mountPages = (app: Hono, site: Site): void => {
  for (const page of site.pages) {
    if (page.kind === 'page') app.get(page.path, (c) => servePage(site, page, c));
    else if (page.kind === 'download') app.get(page.path, (c) => serveDownload(site, page, c));
    else {
      const mayTry = page.limit ? rateLimit(site.house, page.limit) : undefined;
      app.on(['GET', 'POST'], page.path, (c) => serveForm(site, page, c, mayTry));
    }
  }
};
