import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill, type Language } from '../../../platform/texts.ts';
import { addDays, dayOf } from '../../../shared/days.ts';
import { officeHolders, withReason } from '../../people/facts.ts';
import { linkDays } from '../rules/retention.ts';
import type { Turn } from '../rules/turn.ts';
import { texts } from '../texts/index.ts';
import type { Application } from '../types.ts';

type Words = ReturnType<typeof texts>['mails'];
export type MailKey = { [Key in keyof Words]: Words[Key] extends string ? never : Key }[keyof Words];
type Values = Record<string, string | number>;

const inLanguage = (path: string, language: Language): string =>
  `${baseAddress()}${path}${language === 'en' ? '?sprache=en' : ''}`;

export const entryAddress = (municipality: string): string => `${baseAddress()}/mitglieder/${municipality}`;

/** One mail with the words of its reader's language. */
export const write = (
  db: Db,
  to: { email: string; language: Language; name?: string | null; person?: number | null },
  key: MailKey,
  about: { municipality: string; name: string },
  values: Values,
  now: Date,
): Promise<void> => {
  const { mails } = texts(to.language);
  const why = to.person ? mails.whyOffice : mails.whyMailbox;
  const greeting = to.name ? fill(mails.greetingNamed, { person: to.name }) : mails.greeting;
  const filled = { ...values, name: about.name };
  return sendMail(
    db,
    {
      to: to.email,
      person: to.person ?? null,
      municipality: about.municipality,
      subject: fill(mails[key].subject, filled),
      body: withReason(`${greeting}\n\n${fill(mails[key].body, filled)}`, fill(why, filled)),
      reason: `members.${key}`,
    },
    now,
  );
};

type Addressee = Pick<Application, 'id' | 'municipality' | 'contactEmail' | 'contactName' | 'language'>;

/** To the mailbox that keeps the application. */
export const tellApplicant = async (
  db: Db,
  application: Addressee,
  key: MailKey,
  values: Values & { name: string },
  now: Date,
): Promise<void> => {
  const { contactEmail, contactName, language, municipality } = application;
  if (contactEmail === null) return;
  const to = { email: contactEmail, language, name: contactName };
  await write(db, to, key, { municipality, name: values.name }, values, now);
};

/** The same with a fresh personal link; earlier ones stay valid as long as they were. */
export const tellApplicantWithLink = async (
  db: Db,
  application: Addressee,
  token: string,
  key: MailKey,
  values: Values & { name: string },
  now: Date,
): Promise<void> => {
  const link = inLanguage(`/beitreten/antrag/${token}`, application.language);
  const until = formatLongDay(addDays(dayOf(now), linkDays), application.language);
  await tellApplicant(db, application, key, { ...values, link, until }, now);
};

/** Who acts next, in the words of the applicant. */
export const turnIn = (language: Language, turn: Turn): string => texts(language).applications.turns[turn];

/**
 * To everybody who holds the coordination of the Land, or the federal office (`land: null`); to the federal office
 * instead where the Land is vacant. Answers whether the Land had somebody.
 */
export const tellCoordination = async (
  db: Db,
  layer: { land: string | null },
  application: Pick<Application, 'id' | 'municipality'>,
  keys: { land: MailKey; federation: MailKey },
  values: Values & { name: string },
  now: Date,
): Promise<void> => {
  const today = dayOf(now);
  const ofLand =
    layer.land === null ? [] : await officeHolders(db, { roles: ['LK'], land: layer.land }, today);
  const holders = ofLand.length > 0 ? ofLand : await officeHolders(db, { roles: ['K'] }, today);
  const key = ofLand.length > 0 ? keys.land : keys.federation;
  const { id, municipality } = application;
  const page = `${baseAddress()}/beitritte/${id}`;
  for (const holder of holders)
    await write(db, holder, key, { municipality, name: values.name }, { ...values, page }, now);
};
