import { linkFile } from '../../alliance/correspondence/reads/link-file.ts';
import { messageFile } from '../../alliance/correspondence/reads/message-file.ts';
import { messageLetter } from '../../alliance/correspondence/reads/message-letter.ts';
import { texts } from '../../alliance/correspondence/texts/index.ts';
import { pdfForReaders } from '../../platform/documents/pdf/render.ts';
import { formatLongDay } from '../../platform/format.ts';
import { download } from '../../platform/http/page.ts';
import { fill } from '../../platform/texts.ts';

const asFile = ({ name, mediaType, base64 }: { name: string; mediaType: string; base64: string }) => ({
  name,
  type: mediaType,
  body: Buffer.from(base64, 'base64'),
});

export const attachedDownload = download({
  path: '/schriftwechsel/:id{[0-9]+}/nachrichten/:message{[0-9]+}/anlage',
  read: messageFile,
  file: asFile,
});

export const linkAttachedDownload = download({
  path: '/schriftwechsel/antwort/:token/:message{[0-9]+}/anlage',
  read: linkFile,
  file: asFile,
});

/** A message of ours on paper, after DIN 5008. Letters to German authorities are German. */
export const letterDownload = download({
  path: '/schriftwechsel/:id{[0-9]+}/nachrichten/:message{[0-9]+}/schreiben',
  read: messageLetter,
  async file({ reference, theirReference, subject, deadline, message, address, salutation }) {
    const { letter: t } = texts('de').page;
    const bytes = await pdfForReaders({
      kind: 'letter',
      title: subject,
      language: 'de',
      day: message.day,
      sender: { name: t.sender, lines: [] },
      address,
      info: [
        { label: t.ourReference, value: reference },
        ...(theirReference ? [{ label: t.yourReference, value: theirReference }] : []),
        { label: t.date, value: formatLongDay(message.day, 'de') },
        ...(deadline ? [{ label: t.answerBy, value: formatLongDay(deadline, 'de') }] : []),
      ],
      subject,
      blocks: [
        { kind: 'text', text: salutation ?? t.salutation },
        ...message.text.split(/\n{2,}/u).map((text) => ({ kind: 'text' as const, text })),
        { kind: 'text', text: `${t.closing}\n${message.author}` },
      ],
      signatories: [],
      annexes: message.file ? [message.file.name] : [],
      foot: fill(t.foot, { reference }),
    });
    return { name: `schreiben-${reference.replace('/', '-')}.pdf`, type: 'application/pdf', body: bytes };
  },
});
