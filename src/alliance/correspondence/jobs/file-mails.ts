import { job } from '../../../platform/jobs/job.ts';
import { type IncomingMail, nameOfMailbox, readMailbox } from '../../../platform/mail/mailbox.ts';
import type { House } from '../../../platform/house.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import type { Actor } from '../../../shared/occasion.ts';
import { fileMail } from '../actions/file-mail.ts';
import { linkDays } from '../db/links.ts';
import { selectMark, setMark } from '../db/mailbox.ts';
import { referencesIn } from '../rules/reference.ts';

/** Looks into the shared mailbox: what bears a reference of ours goes to its thread, all else is left to people. */
export const fileMailsJob = job({
  name: 'correspondence.file-mails',
  async run(house, _input, { actor }) {
    const { MAILBOX_URL } = house.config;
    if (!MAILBOX_URL) return { filed: 0 };
    const mailbox = nameOfMailbox(MAILBOX_URL);
    const { filed, failed, mark } = await readMailbox(MAILBOX_URL, {
      after: await selectMark(house.database, mailbox),
      since: new Date(house.clock.now().getTime() - linkDays * 86_400_000),
      isWanted: (subject) => referencesIn(subject).length > 0,
      file: (mail) => fileOrTell(house, mail, actor),
    });
    await setMark(house.database, mailbox, mark);
    return { filed, failed };
  },
});

/** What cannot be filed as it is gets an entry in its thread all the same, so that the keepers look into the mailbox. */
const fileOrTell = async (house: House, mail: IncomingMail, actor: Actor): Promise<boolean> => {
  try {
    return await fileOne(house, mail, actor);
  } catch (error) {
    house.log({ level: 'error', event: 'mailbox', mail: mail.id, message: String(error) });
    if (mail.left !== null) throw error;
    return fileOne(house, { ...mail, text: '', raw: null, left: 'unreadable' }, actor);
  }
};

/** The first reference that stands for a thread decides. */
const fileOne = async (house: House, mail: IncomingMail, actor: Actor): Promise<boolean> => {
  const now = house.clock.now();
  const today = dayOf(now);
  for (const reference of referencesIn(mail.subject)) {
    const input = fileMail.input.parse({
      reference,
      mailId: mail.id.slice(0, 1_000),
      author: mail.from.slice(0, 200),
      day: mail.sentAt ? dayOf(mail.sentAt) : today,
      text: mail.text.trim().slice(0, 20_000) || null,
      original: mail.raw && {
        name: `${reference.replace('/', '-')}.eml`,
        base64: mail.raw.toString('base64'),
      },
      left: mail.left,
    });
    const outcome = await perform(house, fileMail, input, { actor, now, today });
    if (outcome.outcome === 'done') return true;
    if (outcome.outcome !== 'not-found') throw new Error(`${reference}: ${JSON.stringify(outcome)}`);
  }
  return false;
};
