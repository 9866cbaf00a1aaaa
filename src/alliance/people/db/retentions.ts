import { sql } from '../../../platform/database/index.ts';
import type { Retention } from '../../../platform/retention.ts';

/** A late click is told exactly what became of its link for so long. */
const linkDays = 30;

/** What is kept of people only for a while, beside what they themselves let erase. */
export const peopleRetentions: readonly Retention[] = [
  {
    kind: 'login-links',
    days: linkDays,
    de: { what: 'Anmeldelinks und Einladungen', since: 'Ablauf des Links' },
    over: (before) => ({ table: sql`people.login_link`, where: sql`expires_at <= ${before}` }),
  },
  {
    kind: 'email-changes',
    days: linkDays,
    de: { what: 'Links zum Bestätigen einer neuen Adresse', since: 'Ablauf des Links' },
    over: (before) => ({ table: sql`people.email_change`, where: sql`expires_at <= ${before}` }),
  },
  {
    kind: 'hand-over-links',
    days: linkDays,
    de: { what: 'Links zur Übergabe eines Amtes', since: 'Ablauf des Links' },
    over: (before) => ({ table: sql`people.handover`, where: sql`expires_at <= ${before}` }),
  },
  {
    kind: 'api-tokens',
    days: 365,
    de: { what: 'Schlüssel für die Schnittstelle', since: 'Ablauf oder Widerruf' },
    over: (before) => ({
      table: sql`people.api_token`,
      where: sql`least(expires_at, revoked_at) <= ${before}`,
    }),
  },
  {
    kind: 'notices',
    days: 30,
    de: {
      what: 'Benachrichtigungen für Sammelmails, und welche jemand nicht wünschte',
      since: 'Versand der Sammelmail, sonst Entstehen',
    },
    over: (before) => ({
      table: sql`people.notice`,
      where: sql`case when digest = 'never' then created_at else sent_at end <= ${before}`,
    }),
  },
  {
    kind: 'confirmations',
    days: 730,
    de: {
      what: 'Wer gebeten wurde, einen Kontakt zu bestätigen, in früheren Runden',
      since: 'Bitte um Bestätigung',
    },
    over: (before) => ({
      table: sql`people.confirmation`,
      where: sql`sent_at <= ${before}
        and round < (select confirmed_on from people.contact c where c.id = confirmation.contact)`,
    }),
  },
];
