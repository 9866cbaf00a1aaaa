import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { House } from '../house.ts';

const sessionName = 'hafen_sitzung';
const noticeName = 'hafen_meldung';
const languageName = 'hafen_sprache';
const themeName = 'hafen_ansicht';
const year = 31_536_000;

/** The few cookies there are: the session, the last deed's notice, language and look by choice. */
export const cookies = (c: Context, { config }: Pick<House, 'config'>) => {
  const common = {
    path: '/',
    sameSite: 'Lax',
    httpOnly: true,
    secure: config.BASE_URL.startsWith('https:'),
  } as const;
  return {
    session: () => getCookie(c, sessionName) ?? null,
    openSession: (token: string, until: Date) =>
      setCookie(c, sessionName, token, { ...common, expires: until }),
    endSession: () => deleteCookie(c, sessionName, common),
    notice: () => getCookie(c, noticeName) ?? null,
    leaveNotice: (action: string) => setCookie(c, noticeName, action, { ...common, maxAge: 30 }),
    takeNotice: () => deleteCookie(c, noticeName, common),
    language: () => (getCookie(c, languageName) === 'en' ? 'en' : 'de'),
    chooseLanguage: (language: string) => setCookie(c, languageName, language, { ...common, maxAge: year }),
    theme: () => {
      const theme = getCookie(c, themeName);
      return theme === 'light' || theme === 'dark' ? theme : null;
    },
    chooseTheme: (theme: string) =>
      theme === 'auto'
        ? deleteCookie(c, themeName, common)
        : setCookie(c, themeName, theme, { ...common, maxAge: year }),
  } as const;
};

/** What distinguishes anonymous readers from each other; null if the request is not an anonymous one. */
export const anonymousKey = (cookieHeader: string | undefined): string | null => {
  if (!cookieHeader) return 'de';
  if (cookieHeader.includes(sessionName) || cookieHeader.includes(noticeName)) return null;
  const language = cookieHeader.includes(`${languageName}=en`) ? 'en' : 'de';
  const theme = /hafen_ansicht=(light|dark)/.exec(cookieHeader)?.[1] ?? '';
  return language + theme;
};
