import type { ImapFlow } from 'imapflow';

/** A mail as it lies in a mailbox. */
export interface IncomingMail {
  /** `Message-ID`; the same mail is the same everywhere. */
  id: string;
  subject: string;
  from: string;
  sentAt: Date | null;
  text: string;
  raw: Buffer;
}

/** Larger ones are left for people. */
const largestMail = 10 * 1024 * 1024;
const patienceMs = 20_000;

/**
 * Looks through the unread mails of a mailbox (`imaps://name:password@host/FOLDER`). Only those whose subject is wanted
 * are read; what was filed is marked as read, everything else stays as it is.
 *
 * @returns how many were filed
 * @throws Error if the mailbox cannot be reached or refuses the log-in
 */
export const readMailbox = async (
  url: string,
  isWanted: (subject: string) => boolean,
  file: (mail: IncomingMail) => Promise<boolean>,
): Promise<number> => {
  const client = await clientTo(new URL(url));
  // without a listener a broken line would end the whole program; the pending command throws anyway
  client.on('error', () => {});
  await client.connect();
  let filed = 0;
  try {
    const lock = await client.getMailboxLock(folderOf(new URL(url)));
    try {
      for (const uid of await wantedIn(client, isWanted)) {
        const mail = await mailOf(client, uid);
        if (!mail || !(await file(mail))) continue;
        await client.messageFlagsAdd([uid], ['\\Seen'], { uid: true });
        filed++;
      }
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => client.close());
  }
  return filed;
};

/** The libraries are large and few installations have a mailbox: they are loaded when one is looked at. */
const clientTo = async ({ protocol, hostname, port, username, password }: URL): Promise<ImapFlow> => {
  const { ImapFlow: Client } = await import('imapflow');
  const secure = protocol === 'imaps:';
  return new Client({
    host: hostname,
    port: port ? Number(port) : secure ? 993 : 143,
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
};

const folderOf = ({ pathname }: URL): string => decodeURIComponent(pathname.slice(1)) || 'INBOX';

const wantedIn = async (client: ImapFlow, isWanted: (subject: string) => boolean): Promise<number[]> => {
  const unread = (await client.search({ seen: false }, { uid: true })) || [];
  if (unread.length === 0) return [];
  const wanted: number[] = [];
  for await (const { uid, envelope, size = 0 } of client.fetch(
    unread,
    { envelope: true, size: true, uid: true },
    { uid: true },
  ))
    if (size <= largestMail && isWanted(envelope?.subject ?? '')) wanted.push(uid);
  return wanted;
};

const mailOf = async (client: ImapFlow, uid: number): Promise<IncomingMail | null> => {
  const found = await client.fetchOne(String(uid), { source: true, envelope: true }, { uid: true });
  if (!found || !found.source) return null;
  const { simpleParser } = await import('mailparser');
  const parsed = await simpleParser(found.source);
  return {
    id: parsed.messageId ?? `${uid}@${client.mailbox ? client.mailbox.uidValidity : ''}`,
    subject: parsed.subject ?? '',
    from: parsed.from?.text ?? '',
    sentAt: parsed.date ?? null,
    text: parsed.text ?? '',
    raw: found.source,
  };
};
