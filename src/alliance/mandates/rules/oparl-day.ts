import { type Day, dayOf, isDay } from '../../../shared/days.ts';

/**
 * The calendar day in Berlin that a date or moment of a council's system means: ISO as the specification asks, but also
 * German dates and moments without a zone. A year of two digits is nobody's guess.
 *
 * @de Tag einer Vorlage
 * @source oparl#wirklichkeit
 */
export const oparlDay = (written: unknown): Day | null => {
  if (typeof written !== 'string') return null;
  const text = written.trim();
  const zoned = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/u.test(text);
  const moment = new Date(text.replace(' ', 'T'));
  if (zoned && !Number.isNaN(moment.getTime())) return possible(dayOf(moment));
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/u.exec(text);
  if (iso) return possible(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const german = /^(?:\p{L}+,? )?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/u.exec(text);
  if (!german) return null;
  return possible(`${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}`);
};

/** Servers fill empty fields with the first or last day they know. */
const possible = (day: string): Day | null => (isDay(day) && day > '1945' && day < '2200' ? day : null);
