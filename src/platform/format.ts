import type { Day } from '../shared/days.ts';
import type { Language } from './texts.ts';

/** Dates and numbers as DIN 5008 wants them (domain: narrow no-break space between groups of three). */
const locale = (language: Language): string => (language === 'en' ? 'en-GB' : 'de-DE');
const zone = 'Europe/Berlin';
const cache = new Map<string, Intl.DateTimeFormat>();

const dateFormat = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language}${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale(language), options);
  cache.set(key, made);
  return made;
};

const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** In tables: `19.11.2020`; in English `19/11/2020`. */
export const formatDay = (day: Day, language: Language): string =>
  day
    .split('-')
    .toReversed()
    .join(language === 'en' ? '/' : '.');

/** In sentences: `19. November 2020`. */
export const formatLongDay = (day: Day, language: Language): string =>
  dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(noon(day));

/** A calendar month given as `2026-03`: `März 2026`. */
export const formatMonth = (month: string, language: Language): string =>
  dateFormat(language, { month: 'long', year: 'numeric' }).format(noon(`${month}-01`));

/** A moment in Berlin time: `19.11.2020, 14:05`. */
export const formatMoment = (moment: Date, language: Language): string =>
  dateFormat(language, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(moment);

const numberFormats = new Map<string, Intl.NumberFormat>();

const numberFormat = (language: Language, digits: number): Intl.NumberFormat => {
  const key = `${language}${digits}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  numberFormats.set(key, made);
  return made;
};

const groupSign: Record<Language, RegExp> = { de: /\./g, en: /,/g };

/** Groups of three with a narrow no-break space, decimals with a comma: `1 234,5`. */
export const formatNumber = (value: number, language: Language, digits = 0): string =>
  numberFormat(language, digits).format(value).replace(groupSign[language], '\u202f');
