import { id, input, secret, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectByLink } from '../db/links.ts';
import { selectMessages } from '../db/messages.ts';
import { letterFacts, shownLetter } from '../loads/letter.ts';
import { mayUseLink } from '../permissions.ts';
import { decideLink } from '../rules/link.ts';

/** A letter of ours for the authority by the link of the mail. @de Schreiben über Link */
export const linkLetter = read({
  name: 'correspondence.link-letter',
  input: input({ token: secret(text(200)), message: id() }),
  async load(db, { token, message }, { now }) {
    const linked = await selectByLink(db, token);
    if (!linked || !decideLink(linked, now).accepted) return null;
    const { thread } = linked;
    return letterFacts(db, thread, await selectMessages(db, [thread.id]), message);
  },
  may: mayUseLink,
  show: shownLetter,
  confidential: true,
});
