import { input, secret, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectByLink } from '../db/links.ts';
import { selectMessages } from '../db/messages.ts';
import { mayUseLink } from '../permissions.ts';
import { messagesFor } from '../rules/for-authority.ts';
import { decideLink } from '../rules/link.ts';

/** A thread as its authority sees it by the link of the mail. @de Vorgang über Link */
export const threadByLink = read({
  name: 'correspondence.thread-by-link',
  input: input({ token: secret(text(200)) }),
  async load(db, { token }) {
    const linked = await selectByLink(db, token);
    return linked && { ...linked, messages: await selectMessages(db, [linked.thread.id]) };
  },
  may: mayUseLink,
  show({ thread, expiresAt, messages }, { now }, { token }) {
    if (!decideLink({ expiresAt }, now).accepted) return { valid: false as const };
    const { reference, subject, deadline, closedOn, authorityName, theirReference } = thread;
    return {
      valid: true as const,
      token,
      reference,
      subject,
      deadline,
      closedOn,
      authorityName,
      theirReference,
      messages: messagesFor(messages, { ours: false, keeps: false }),
    };
  },
  confidential: true,
});
