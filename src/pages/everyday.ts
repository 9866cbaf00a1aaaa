import type { Hono } from 'hono';
import { suggest } from '../alliance/territory/gazetteer.ts';
import { answers } from '../platform/database/index.ts';
import { cookies } from '../platform/http/cookies.ts';
import { localPath } from '../platform/http/protect.ts';
import type { Site } from '../platform/http/site.ts';

/** Small addresses that answer without a page: choices of look and language, health, robots, suggestions. */
export const mountEveryday = (app: Hono, { house }: Site): void => {
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
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /anmelden\nDisallow: /live\n'));
  app.get('/.well-known/security.txt', (c) => {
    const expires = new Date(house.clock.now().getTime() + 180 * 86_400_000).toISOString();
    const { BASE_URL } = house.config;
    return c.text(
      `Contact: ${BASE_URL}/impressum\nExpires: ${expires}\nPreferred-Languages: de, en\nCanonical: ${BASE_URL}/.well-known/security.txt\n`,
    );
  });
};
