import { formatDay } from '../../../platform/format.ts';
import type { Language } from '../../../platform/texts.ts';
import type { Day } from '../../../shared/days.ts';
import type { Precision } from '../types.ts';

/** A day as exactly as its source names it: `22.06.2022`, `April 2025`, `2025`. */
export const preciseDay = (
  { day, precision }: { day: Day; precision: Precision },
  language: Language,
): string => {
  if (precision === 'day') return formatDay(day, language);
  if (precision === 'year') return day.slice(0, 4);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
};
