import { job } from '../../../platform/jobs/job.ts';
import { type IncomingMail, readMailbox } from '../../../platform/mail/mailbox.ts';
import type { House } from '../../../platform/house.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import type { Actor } from '../../../shared/occasion.ts';
import { fileMail } from '../actions/file-mail.ts';
import { referencesIn } from '../rules/reference.ts';

/** Looks into the shared mailbox: what bears a reference of ours goes to its thread, all else is left to people. */
export const fileMailsJob = job({
  name: 'correspondence.file-mails',
  async run(house, _input, { actor }) {
    const { MAILBOX_URL } = house.config;
    if (!MAILBOX_URL) return { filed: 0 };
    const isWanted = (subject: string) => referencesIn(subject).length > 0;
    const filed = await readMailbox(MAILBOX_URL, isWanted, (mail) => fileOne(house, mail, actor));
    return { filed };
  },
});

/** The first reference that stands for a thread decides. */
const fileOne = async (house: House, mail: IncomingMail, actor: Actor): Promise<boolean> => {
  const now = house.clock.now();
  const today = dayOf(now);
  for (const reference of referencesIn(mail.subject)) {
    const outcome = await perform(
      house,
      fileMail,
      {
        reference,
        mailId: mail.id.slice(0, 1_000),
        author: mail.from.slice(0, 200) || '–',
        day: mail.sentAt ? dayOf(mail.sentAt) : today,
        text: mail.text.trim().slice(0, 20_000) || null,
        original: { name: `${reference.replace('/', '-')}.eml`, base64: mail.raw.toString('base64') },
      },
      { actor, now, today },
    );
    if (outcome.outcome === 'done') return true;
  }
  return false;
};
