import { action } from '../../../platform/action.ts';
import { input, secret, text } from '../../../platform/form/inputs.ts';
import { lockByLink } from '../db/links.ts';
import { receive } from '../mails/receive.ts';
import { broughtIn, replyFields } from '../message-fields.ts';
import { mayUseLink } from '../permissions.ts';
import { decideLink } from '../rules/link.ts';
import { decideMessage } from '../rules/message.ts';

/** An authority answers by the link of the mail, without a log-in. @de Über Link antworten */
export const answerByLink = action({
  name: 'correspondence.answer-by-link',
  input: input({ token: secret(text(200)), ...replyFields }),
  load: (db, { token }) => lockByLink(db, token),
  may: mayUseLink,
  decide({ expiresAt }, deed, { today, now }) {
    const link = decideLink({ expiresAt }, now);
    return link.accepted ? decideMessage(null, { ...deed, day: today }, broughtIn(deed.file), today) : link;
  },
  async save(db, { day, author, text: said, theirReference, attached }, occasion, { thread }) {
    const annexes = attached ? [attached] : [];
    const received = { channel: 'link' as const, day, author, text: said, theirReference, annexes };
    const { details } = await receive(db, thread, received, occasion);
    const { municipality, land } = thread;
    return { about: `correspondence.thread:${thread.id}`, municipality, land, details };
  },
  browserOnly: true,
  perMinute: 10,
});
