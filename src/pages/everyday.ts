import type { Hono } from 'hono';
import { suggest } from '../alliance/territory/gazetteer.ts';
import { answers } from '../platform/database/index.ts';
import { cookies } from '../platform/http/cookies.ts';
import { localPath } from '../platform/http/protect.ts';
import type { Site } from '../platform/http/site.ts';

/** Small addresses that answer without a page: choices of look and language, health, robots, suggestions. */
export const mountEveryday = (app: Hono, { house, pages }: Site): void => {
  app.get('/sprache/:language{de|en}', (c) => {
    cookies(c, house).chooseLanguage(c.req.param('language'));
    return c.redirect(localPath(c.req.query('zurueck')), 303);
  });
  app.get('/ansicht/:theme{auto|light|dark}', (c) => {
    cookies(c, house).chooseTheme(c.req.param('theme'));
    return c.redirect(localPath(c.req.query('zurueck')), 303);
  });
  app.get('/kommunen/vorschlaege', (c) => c.json(suggest(house, c.req.query('q') ?? '').matches));
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    await answers(house.database);
    return c.text('ok');
  });
  app.get('/robots.txt', (c) =>
    c.text(
      `User-agent: *\nDisallow: /anmelden\nDisallow: /live\nSitemap: ${house.config.BASE_URL}/sitemap.xml\n`,
    ),
  );
  app.get('/sitemap.xml', (c) => {
    const urls = publicAddresses(pages).map(
      (path) => `<url><loc>${house.config.BASE_URL}${path}</loc></url>`,
    );
    return c.body(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
      200,
      { 'content-type': 'application/xml' },
    );
  });
  app.get('/.well-known/security.txt', (c) => {
    const expires = new Date(house.clock.now().getTime() + 180 * 86_400_000).toISOString();
    const { BASE_URL } = house.config;
    return c.text(
      `Contact: ${BASE_URL}/impressum\nExpires: ${expires}\nPreferred-Languages: de, en\nCanonical: ${BASE_URL}/.well-known/security.txt\n`,
    );
  });
};

/** Addresses of pages that anybody may read and that need nothing but their address. */
const publicAddresses = (pages: Site['pages']): string[] =>
  pages
    .filter((page) => page.kind === 'page' && (!page.read || page.read.may.who.public))
    .flatMap(({ path }) => spelledOut(path));

/** `/:kind{a|b}` are two addresses; one with an open parameter is none. */
const spelledOut = (path: string): string[] => {
  const choice = /^(.*)\/:\w+\{([\w|-]+)\}$/.exec(path);
  if (choice) return (choice[2] ?? '').split('|').map((value) => `${choice[1]}/${value}`);
  return path.includes(':') ? [] : [path];
};
