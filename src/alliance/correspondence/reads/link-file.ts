import { id, input, secret, text } from '../../../platform/form/inputs.ts';
import { selectFile } from '../../../platform/files.ts';
import { read } from '../../../platform/read.ts';
import { selectByLink } from '../db/links.ts';
import { selectMessages } from '../db/messages.ts';
import { mayUseLink } from '../permissions.ts';
import { messagesFor } from '../rules/for-authority.ts';
import { decideLink } from '../rules/link.ts';

/** A document of a message, for the authority by the link of the mail. @de Anlage über Link */
export const linkFile = read({
  name: 'correspondence.link-file',
  input: input({ token: secret(text(200)), message: id(), file: id() }),
  async load(db, { token, message, file: wanted }, { now }) {
    const linked = await selectByLink(db, token);
    if (!linked || !decideLink(linked, now).accepted) return null;
    const file = messagesFor(await selectMessages(db, [linked.thread.id]), { ours: false, keeps: false })
      .find(({ id: one }) => one === message)
      ?.files.find(({ id: one }) => one === wanted);
    const kept = file && (await selectFile(db, file.id));
    return kept && { kept, mediaType: file.mediaType };
  },
  may: mayUseLink,
  show: ({ kept, mediaType }) => ({ name: kept.name, mediaType, base64: kept.bytes.toString('base64') }),
  confidential: true,
});
