import { createTransport, type Transporter } from 'nodemailer';
import { sql } from '../database/index.ts';
import type { House } from '../house.ts';

interface MailRow {
  id: number;
  recipient: string;
  subject: string;
  body: string;
  attempts: number;
  attachments: { name: string; type: string; base64: string }[];
  headers: Record<string, string>;
}

const portion = 20;
const backOffSeconds = (attempt: number): number => Math.min(21_600, 30 * 4 ** attempt);
const transports = new Map<string, Transporter>();

/**
 * Sends what is due from the outbox, oldest first; without `SMTP_URL` everything stays there to be read.
 * A mail is marked before it goes out, so that two processes never send the same one; after a crash in between it is
 * tried again, because a mail twice does less harm than one lost.
 */
export const deliverMail = async (house: House): Promise<boolean> => {
  const { SMTP_URL, MAIL_FROM } = house.config;
  if (!SMTP_URL) return false;
  const now = house.clock.now();
  const due = await house.database.rows<MailRow>(sql`
    update platform.mail set attempts = attempts + 1, send_at = ${new Date(now.getTime() + 300_000)}
    where id in (select id from platform.mail where sent_at is null and attempts < 10 and send_at <= ${now}
      order by send_at, id limit ${portion} for update skip locked)
    returning id, recipient, subject, body, attempts, attachments, headers`);
  for (const mail of due) await deliverOne(house, transportTo(SMTP_URL), MAIL_FROM, mail);
  return due.length > 0;
};

const transportTo = (url: string): Transporter => {
  const known = transports.get(url);
  if (known) return known;
  const transport = createTransport(url);
  transports.set(url, transport);
  return transport;
};

const deliverOne = async (
  house: House,
  transport: Transporter,
  from: string,
  mail: MailRow,
): Promise<void> => {
  const now = house.clock.now();
  try {
    await transport.sendMail({
      from,
      to: mail.recipient,
      subject: mail.subject,
      text: mail.body,
      attachments: mail.attachments.map(({ name, type, base64 }) => ({
        filename: name,
        contentType: type,
        content: Buffer.from(base64, 'base64'),
      })),
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', ...mail.headers },
    });
    await house.database.run(
      sql`update platform.mail set sent_at = ${now}, error = null where id = ${mail.id}`,
    );
  } catch (error) {
    const again = new Date(now.getTime() + backOffSeconds(mail.attempts) * 1_000);
    house.log({ level: 'warn', event: 'mail', id: mail.id, message: String(error) });
    await house.database.run(
      sql`update platform.mail set error = ${String(error)}, send_at = ${again} where id = ${mail.id}`,
    );
  }
};
