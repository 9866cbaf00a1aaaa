import { resolve } from 'node:path';
import { OperatorError } from './operator-error.ts';

interface Setting<Value> {
  fallback: string;
  /** For the operators' handbook. */
  de: string;
  parse(text: string): Value;
}
const setting = <Value>(fallback: string, de: string, parse: (text: string) => Value): Setting<Value> => ({
  fallback,
  de,
  parse,
});

const wholeNumber = (from: number, to: number) => (text: string) => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < from || value > to)
    throw new Error(`eine ganze Zahl von ${from} bis ${to}`);
  return value;
};
const address = (text: string) => {
  const url = URL.parse(text);
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search ||
    url.hash ||
    url.username
  )
    throw new Error('eine Adresse mit http:// oder https:// und ohne Pfad');
  return url.origin;
};
const optionalUrl = (schemes: string[]) => (text: string) => {
  if (text === '') return null;
  const url = URL.parse(text);
  // a database may also be reached through a socket that the address names later
  if (!url || !schemes.includes(url.protocol) || (url.host === '' && !url.protocol.startsWith('postgres')))
    throw new Error(`eine Adresse mit ${schemes.join(' oder ')}`);
  return text;
};
const sender = (text: string) => {
  if (!/^(?:[^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text.trim()))
    throw new Error('eine E-Mail-Adresse, auch als Name <adresse@beispiel.de>');
  return text.trim();
};
const nonEmpty = (text: string) => {
  if (!text.trim()) throw new Error('nicht leer');
  return text.trim();
};

/** Every setting of an installation: name, default, meaning. The operators' table is generated from here. */
export const settings = {
  PORT: setting('8080', 'Port, auf dem das Programm Anfragen annimmt', wholeNumber(0, 65_535)),
  HOST: setting('127.0.0.1', 'Netzadresse, auf der das Programm Anfragen annimmt', nonEmpty),
  BASE_URL: setting(
    '',
    'Öffentliche Adresse, wie sie in Links und E-Mails steht; leer: http://localhost:PORT',
    (text) => (text === '' ? null : address(text)),
  ),
  DATA_DIR: setting('data', 'Ordner für alle Daten des eingebauten PostgreSQL', (text) =>
    resolve(nonEmpty(text)),
  ),
  DATABASE_URL: setting(
    '',
    'Adresse eines PostgreSQL-Servers ab Version 15; leer: eingebautes PostgreSQL',
    optionalUrl(['postgres:', 'postgresql:']),
  ),
  HAFEN_POSTGRES: setting(
    '',
    'Welches PostgreSQL eingebaut läuft: packaged (mitgeliefert) oder system; leer: was da ist',
    (text) => {
      if (text !== '' && text !== 'packaged' && text !== 'system') throw new Error('packaged oder system');
      return text === '' ? null : text;
    },
  ),
  SMTP_URL: setting(
    '',
    'Postausgang, etwa smtp://name:kennwort@host:587; leer: E-Mails bleiben im Ausgang liegen',
    optionalUrl(['smtp:', 'smtps:']),
  ),
  MAILBOX_URL: setting(
    '',
    'Gemeinsames Postfach, etwa imaps://name:kennwort@host/INBOX; Antworten mit unserem Zeichen im Betreff kommen von selbst in ihren Vorgang; leer: keines',
    optionalUrl(['imap:', 'imaps:']),
  ),
  MAIL_FROM: setting('Hafenmeisterei <hafenmeisterei@localhost>', 'Absender aller E-Mails', sender),
  SESSION_IDLE_MINUTES: setting('60', 'Abmeldung nach so vielen Minuten ohne Zugriff', wholeNumber(5, 1_440)),
  SESSION_HOURS: setting('12', 'Abmeldung spätestens nach so vielen Stunden', wholeNumber(1, 168)),
  BEHIND_PROXY: setting(
    'no',
    'yes, wenn ein eigener Proxy davor steht und die Adresse der Lesenden in X-Forwarded-For anhängt',
    (text) => {
      if (text !== 'yes' && text !== 'no') throw new Error('yes oder no');
      return text === 'yes';
    },
  ),
  UPLOAD_MEGABYTES: setting('10', 'Größte angenommene Anfrage in Megabyte', wholeNumber(1, 100)),
} as const;

type Values = { [Name in keyof typeof settings]: ReturnType<(typeof settings)[Name]['parse']> };
export type Config = Omit<Values, 'BASE_URL'> & { BASE_URL: string; demo: boolean; development: boolean };

/** Reads the settings from the environment; a wrong one stops the start with a sentence. */
export const readConfig = (
  environment: Record<string, string | undefined>,
  mode: { demo?: boolean; development?: boolean } = {},
): Config => {
  const values: Record<string, unknown> = {};
  for (const [name, { fallback, parse }] of Object.entries(settings)) {
    const text = environment[name] ?? fallback;
    try {
      values[name] = parse(text);
    } catch (error) {
      throw new OperatorError(
        `Die Einstellung ${name} ist „${withoutPassword(text)}“. Erwartet wird ${(error as Error).message}.`,
      );
    }
  }
  const config = values as Values;
  if (config.SESSION_IDLE_MINUTES > config.SESSION_HOURS * 60)
    throw new OperatorError(
      'SESSION_IDLE_MINUTES ist länger als SESSION_HOURS. Erwartet wird eine kürzere Zeit ohne Zugriff.',
    );
  return {
    ...config,
    BASE_URL: config.BASE_URL ?? `http://localhost:${config.PORT}`,
    demo: mode.demo ?? false,
    development: mode.development ?? mode.demo ?? false,
  };
};

/** What stands in logs must not hold the password of an address, right or mistyped. */
const withoutPassword = (text: string): string => text.replace(/:[^:@/\s]*@/, ':…@');
