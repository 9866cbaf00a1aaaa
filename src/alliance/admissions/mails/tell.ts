import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill, type Language } from '../../../platform/texts.ts';
import type { Day } from '../../../shared/days.ts';
import { officeHolders, withReason } from '../../people/facts.ts';
import type { OfficeHolder } from '../../people/types.ts';
import { nameOfUnits } from '../../territory/facts.ts';
import type { de } from '../texts/de.ts';
import { texts } from '../texts/index.ts';

export type MailKey = keyof typeof de.mails;

/** Values of a mail; a day is written in the language of the reader. */
export interface MailValues {
  path: string;
  municipality?: string;
  days?: Record<string, Day>;
  [name: string]: string | number | Record<string, Day> | undefined;
}

/** Writes one mail to each of these people. */
export const tell = async (
  db: Db,
  key: MailKey,
  holders: readonly OfficeHolder[],
  { path, municipality, days = {}, ...values }: MailValues,
  now: Date,
): Promise<void> => {
  const place = municipality ? ((await nameOfUnits(db, [municipality])).get(municipality) ?? '') : '';
  for (const { person, name, email, language } of holders) {
    const { mails, why } = texts(language);
    const filled = {
      ...(values as Record<string, string | number>),
      ...written(days, language),
      place,
      name,
    };
    const all = { ...filled, link: `${baseAddress()}${path}` };
    await sendMail(
      db,
      {
        to: email,
        person,
        ...(municipality && { municipality }),
        subject: fill(mails[key].subject, all),
        body: withReason(fill(mails[key].body, all), why),
        reason: `admissions.${key}`,
      },
      now,
    );
  }
};

const written = (days: Record<string, Day>, language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(days).map(([name, day]) => [name, formatLongDay(day, language)]));

/** The people of a municipality; where it has none, the coordination of its Land, else the federation. */
export const peopleOf = async (
  db: Db,
  { municipality, land }: { municipality: string; land: string | null },
  today: Day,
): Promise<OfficeHolder[]> => {
  const own = await officeHolders(db, { roles: ['AP', 'OB'], municipalities: [municipality] }, today);
  return own.length > 0 ? own : coordinatorsOf(db, land, today);
};

/** The coordination of a Land; while it is vacant the federation. */
export const coordinatorsOf = async (db: Db, land: string | null, today: Day): Promise<OfficeHolder[]> => {
  const own = land === null ? [] : await officeHolders(db, { roles: ['LK'], land }, today);
  return own.length > 0 ? own : officeHolders(db, { roles: ['K'] }, today);
};
