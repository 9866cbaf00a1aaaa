/** A calendar day as `YYYY-MM-DD`, without time and zone. The alliance lives in Europe/Berlin. */
export type Day = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisPerHour = 3_600_000;
const millisPerDay = 24 * millisPerHour;
const asUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const fromUtc = (millis: number): Day => new Date(millis).toISOString().slice(0, 10);

/** Whether the text is a day that exists: `2025-02-29` does not, nor is there a year 0. */
export const isDay = (text: string): text is Day => {
  if (!pattern.test(text) || text.startsWith('0000')) return false;
  const millis = asUtc(text);
  return !Number.isNaN(millis) && fromUtc(millis) === text;
};

/** Days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((asUtc(to) - asUtc(from)) / millisPerDay);

export const addDays = (day: Day, count: number): Day => fromUtc(asUtc(day) + count * millisPerDay);

/** The same day of a later month; the 31st becomes the last day of a shorter month. */
export const addMonths = (day: Day, count: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + count + 1, 0));
  const target = Math.min(date, lastOfMonth.getUTCDate());
  return fromUtc(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), target));
};

const berlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

let lastHour = { hour: Number.NaN, day: '' };

/** The calendar day of a moment in Europe/Berlin. Days begin with full hours, so one is asked for within an hour only once. */
export const dayOf = (moment: Date): Day => {
  const hour = Math.floor(moment.getTime() / millisPerHour);
  if (hour !== lastHour.hour) lastHour = { hour, day: berlin.format(moment) };
  return lastHour.day;
};

/** The moment at which a day begins in Europe/Berlin: 22:00 UTC of the day before in summer, 23:00 in winter. */
const beginningOf = (day: Day): Date => {
  const inSummer = new Date(asUtc(day) - 2 * millisPerHour);
  return dayOf(inSummer) === day ? inSummer : new Date(asUtc(day) - millisPerHour);
};

/** The moment at which a day is over in Europe/Berlin, also on the days of 23 and of 25 hours. */
export const endOf = (day: Day): Date => beginningOf(addDays(day, 1));

/** Whether `day` lies in the validity `from … to`, both included; an open end is null. */
export const isWithin = (day: Day, from: Day | null, to: Day | null): boolean =>
  (from === null || from <= day) && (to === null || day <= to);
