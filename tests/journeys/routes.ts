import { pages } from '../../src/pages/pages.ts';
import type { AnyPage } from '../../src/platform/http/page.ts';

/** One address of a page of the list, as one office finds it by following links. */
export interface Found {
  pattern: string;
  path: string;
  as: string;
}

/** Addresses that stand in no page list but belong to the product. */
const further = [
  '/entwicklung/personen',
  '/entwicklung/postfach',
  '/entwicklung/bausteine',
  '/rechte',
  '/api',
];
/** Addresses that only a mail or the console tells. */
const byLink: Record<string, string> = {
  '/anmelden/:token': '/anmelden/probe',
};

const matcher = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replaceAll('.', '\\.')
      .replaceAll(/\/:\w+\?/g, '(?:/[^/]+)?')
      .replaceAll(/:\w+\{((?:[^{}]|\{[^{}]*\})+)\}/g, '($1)')
      .replaceAll(/:\w+/g, '[^/]+')}$`,
  );

const isShown = ({ kind }: AnyPage): boolean => kind !== 'download';
/** Patterns without parameters win over those with. */
const routes = [...new Set([...pages.filter(isShown).map(({ path }) => path), ...further])]
  .toSorted((a, b) => a.split(':').length - b.split(':').length)
  .map((pattern) => ({ pattern, matches: matcher(pattern) }));
const downloads = pages.filter(({ kind }) => kind === 'download').map(({ path }) => matcher(path));

const patternOf = (path: string): string | undefined =>
  routes.find(({ matches }) => matches.test(path))?.pattern;

/** Pages that only a deed or a mail leads to. */
const afterwards = [
  '/anmelden/unterwegs',
  '/beitreten/unterwegs',
  '/beitreten/willkommen',
  '/bestaetigen/danke',
];
/**
 * Steps of something that is just under way, of one municipality, or behind a link that only a mail tells: work that runs,
 * an offer in this state, a text in that phase. The journeys and the tests of their contexts take them.
 */
const underWay = new RegExp(
  `^/(?:${[
    'gebiet/abgleich/:upload/(?:anhalten|neu|nachfolge/:key)',
    'betrieb/auftraege/:id/abbrechen',
    'ich/(?:adresse|schluessel|sitzungen)/',
    'einrichten/:token$',
    'beitreten/antrag/:token/',
    'mitglieder/nachfolge/:',
    'umfragen/:id[^/]*/antwort/(?:vorlegen|zuruecknehmen)',
    'schriftwechsel/antwort/:token',
    'unterzeichnen/:token',
    'angebote/:id[^/]*/(?:bestaetigen|anhalten|beschluss|zurueckziehen|verlaengern|freigeben|aufnehmen)$',
    'angebote/gebuendelt/:(?:id|snapshot)[^/]*/(?:neu|anhalten|verwerfen|freigeben|rueckfragen/)',
    'abrufe/(?::id[^/]*/abschliessen|anfragen/:id[^/]*/(?:ablehnen|zusagen|vorbereiten|zurueckziehen))',
    'erklaerungen/:id[^/]*/(?:nenner/(?:rechnen|anhalten|auswahl)|unterschriften/(?:oeffnen|vorbereiten|versenden|papier|zurueckziehen))',
    'erklaerungen/:id[^/]*/(?:ziffern/[^/]*/einarbeiten|antraege/[^/]*/antwort|positionen/tabelle/:|eigene-worte/:)',
  ].join('|')})`,
);

/**
 * How many addresses of one page are opened in search of further links: more as long as a page below it is missing, and
 * of those in mails, because they end.
 */
const samplesOf = (pattern: string, reached: ReadonlySet<string>): number =>
  pattern.includes(':token') ||
  routes.some((other) => other.pattern.startsWith(`${pattern}/`) && !reached.has(other.pattern))
    ? 12
    : 3;

/** Follows every link of the product as each of the given readers (name and cookie header). */
export const walkRoutes = async (
  base: string,
  readers: { name: string; cookie: string }[],
): Promise<{ found: Found[]; unreached: string[]; broken: string[] }> => {
  const found: Found[] = [];
  const broken: string[] = [];
  const reached = new Set<string>();
  for (const { name, cookie } of readers) {
    const seen = new Set<string>();
    const opened = new Map<string, number>();
    const waiting = ['/', ...further, ...Object.values(byLink), ...afterwards];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const address = new URL(path, base).pathname;
      const pattern = patternOf(address);
      if (!pattern || seen.has(address)) continue;
      seen.add(address);
      const times = opened.get(pattern) ?? 0;
      if (times >= samplesOf(pattern, reached)) continue;
      opened.set(pattern, times + 1);
      const answer = await fetch(base + path, { headers: { cookie }, redirect: 'manual' });
      if (answer.status >= 500) broken.push(`${answer.status} ${path} as ${name}`);
      if (answer.status === 404 && !further.includes(path)) broken.push(`404 ${path} as ${name}`);
      if (answer.status !== 200) continue;
      reached.add(pattern);
      if (!found.some((one) => one.pattern === pattern && one.as === name))
        found.push({ pattern, path, as: name });
      waiting.push(...linksOf(await answer.text()));
    }
  }
  const unreached = routes.map(({ pattern }) => pattern).filter((pattern) => !reached.has(pattern));
  return {
    found,
    unreached: unreached.filter((pattern) => !further.includes(pattern) && !underWay.test(pattern)),
    broken,
  };
};

/** Where links and forms of a page lead. */
const linksOf = (html: string): string[] =>
  [...html.matchAll(/<(?:a\b[^>]*\shref|form\b[^>]*\saction)="(?:http:\/\/127\.0\.0\.1:\d+)?(\/[^"#]*)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/^\/(?:sprache|ansicht|live|assets)\b/.test(href))
    .filter((href) => !downloads.some((matches) => matches.test(href.split('?')[0] ?? '')));
