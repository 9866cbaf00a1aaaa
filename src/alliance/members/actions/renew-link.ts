import { action } from '../../../platform/action.ts';
import { input, secret, text } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { unitOf } from '../../territory/facts.ts';
import { lockFileByLink } from '../db/application-file.ts';
import { newLink } from '../db/application-links.ts';
import { countInterestMails, insertInterestMail } from '../db/interest-mails.ts';
import { tellApplicantWithLink } from '../mails/application.ts';
import { mayAskToJoin } from '../permissions.ts';
import { linkDays } from '../rules/retention.ts';
import { mostInterestMails } from '../rules/interest.ts';

const dayMs = 86_400_000;

/** An expired link still proves which application is meant; the new one goes to its mailbox alone. @de Link erneuern */
export const renewLink = action({
  name: 'members.renew-link',
  input: input({ token: secret(text(200)) }),
  async load(db, { token }, { now }) {
    const file = await lockFileByLink(db, token);
    if (!file) return null;
    const { contactEmail, municipality } = file.application;
    const since = new Date(now.getTime() - dayMs);
    const mails = contactEmail ? await countInterestMails(db, contactEmail, since) : mostInterestMails;
    return { application: file.application, mails, unit: await unitOf(db, municipality) };
  },
  may: mayAskToJoin,
  decide: ({ mails }) => accept({ send: mails < mostInterestMails }),
  async save(db, { send }, { now }, { application, unit }) {
    const { id, municipality, contactEmail } = application;
    if (send && contactEmail) {
      await insertInterestMail(db, contactEmail, now);
      await tellApplicantWithLink(
        db,
        application,
        await newLink(db, application.id, linkDays, now),
        'new-link',
        { name: unit?.name ?? municipality },
        now,
      );
    }
    return { about: `members.application:${id}`, municipality };
  },
  perMinute: 6,
});
