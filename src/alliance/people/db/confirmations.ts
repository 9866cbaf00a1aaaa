import { type Db, sql } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import { unitsTable } from '../../territory/facts.ts';
import type { ConfirmationStep } from '../rules/confirmation.ts';
import type { Contact } from '../types.ts';

export interface DoneStep {
  step: ConfirmationStep;
  day: Day;
  recipients: string[];
}

/** What was done for a contact since it was last confirmed, in its order. */
export const selectRound = (db: Db, contact: Pick<Contact, 'id' | 'confirmedOn'>): Promise<DoneStep[]> =>
  db.rows(sql`
    select step, day, recipients from people.confirmation
    where contact = ${contact.id} and round = ${contact.confirmedOn} order by id`);

/** Contacts whose confirmation is at least as old as `before` and whose round is not over. */
export const selectUnconfirmed = async (db: Db, day: Day, before: Day): Promise<number[]> =>
  (
    await db.rows<{ id: number }>(sql`
      select c.id from people.contact c
      where c.confirmed_on <= ${before} and c.from_day <= ${day} and (c.to_day is null or c.to_day >= ${day})
        and not exists (select from people.confirmation d
          where d.contact = c.id and d.round = c.confirmed_on and d.step = 'escalate')
      order by c.id`)
  ).map(({ id }) => id);

export const insertConfirmation = async (
  db: Db,
  sent: {
    contact: number;
    round: Day;
    step: ConfirmationStep;
    day: Day;
    recipients: string[];
    hash: Buffer | null;
    now: Date;
  },
): Promise<void> => {
  await db.run(sql`
    insert into people.confirmation (contact, round, step, day, recipients, token_hash, sent_at)
    values (${sent.contact}, ${sent.round}, ${sent.step}, ${sent.day}, ${sent.recipients}, ${sent.hash}, ${sent.now})`);
  const isReminder = sent.step === 'remind-1' || sent.step === 'remind-2';
  await db.run(sql`
    update people.contact set
      reminders = case when ${isReminder} then reminders + 1 when ${sent.step} = 'ask' then 0 else reminders end,
      reminded_on = case when ${isReminder} then ${sent.day}::date else reminded_on end,
      escalated_on = case when ${sent.step} = 'escalate' then ${sent.day}::date
        when ${sent.step} = 'ask' then null else escalated_on end
    where id = ${sent.contact}`);
};

export interface ConfirmationLink {
  contact: number;
  round: Day;
  sentAt: Date;
}

export const selectConfirmationLink = (db: Db, hash: Buffer): Promise<ConfirmationLink | undefined> =>
  db.row(sql`
    select contact, round, sent_at as "sentAt" from people.confirmation where token_hash = ${hash}`);

/** A contact that is not confirmed, with what was sent for it. */
export interface OpenContact {
  id: number;
  municipality: string;
  municipalityName: string;
  land: string;
  unit: string;
  mailbox: string;
  confirmedOn: Day;
  toDay: Day | null;
  done: DoneStep[];
}

/** The state of the campaign in some Länder, or in all: open contacts, the oldest first, and how many there are at all. */
export const selectCampaign = async (
  db: Db,
  lands: readonly string[] | null,
  day: Day,
  before: Day,
): Promise<{ contacts: number; open: OpenContact[] }> => {
  const from = sql`
    people.contact c join ${unitsTable} u on u.key = c.municipality
    where c.from_day <= ${day} and (c.to_day is null or c.to_day >= ${day})
      and (${lands}::text[] is null or coalesce(c.land, u.land) = any(${lands}))`;
  const open = db.rows<OpenContact>(sql`
    select c.id, c.municipality, u.name as "municipalityName", coalesce(c.land, u.land) as land, c.unit, c.mailbox,
      c.confirmed_on as "confirmedOn", c.to_day as "toDay",
      (select coalesce(json_agg(json_build_object('step', d.step, 'day', d.day, 'recipients', d.recipients)
        order by d.id), '[]') from people.confirmation d where d.contact = c.id and d.round = c.confirmed_on) as done
    from ${from} and c.confirmed_on <= ${before}
    order by c.confirmed_on, u."sortKey", c.id limit 1000`);
  const all = db.one<{ contacts: number }>(sql`select count(*)::int as contacts from ${from}`);
  const [{ contacts }, found] = await Promise.all([all, open]);
  return { contacts, open: found };
};
