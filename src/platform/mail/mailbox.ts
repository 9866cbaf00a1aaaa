import type { FetchMessageObject, ImapFlow } from 'imapflow';

/** A mail as it lies in a mailbox. */
export interface IncomingMail {
  /** `Message-ID`; the same mail is the same everywhere. */
  id: string;
  subject: string;
  /** Who wrote it, by name; where there is none, the domain. Never a whole address. */
  from: string;
  sentAt: Date | null;
  text: string;
  /** The mail as it came; null where it was left in the mailbox. */
  raw: Buffer | null;
  /** Why its content was left in the mailbox. */
  left: 'too-large' | 'unreadable' | null;
}

/** Up to which mail a mailbox was looked through. Its numbers hold as long as the validity is the same (RFC 3501, 2.3.1.1). */
export interface MailboxMark {
  validity: string;
  uid: number;
}

export interface Look {
  after: MailboxMark | null;
  /** Where there is no mark yet, older mails are left alone. */
  since: Date;
  isWanted(subject: string): boolean;
  /** True if it was filed. One that throws is tried again the next time, and holds up no other. */
  file(mail: IncomingMail): Promise<boolean>;
}

export interface Looked {
  filed: number;
  failed: number;
  mark: MailboxMark;
}

/** Of larger ones only the envelope is read. */
const largestMail = 10 * 1024 * 1024;
const patienceMs = 20_000;

/**
 * Looks through the mails that came into a mailbox (`imaps://name:password@host/FOLDER`) since the last time, whether or
 * not somebody has read them meanwhile. Only those whose subject is wanted are read; what was filed whole is marked as
 * read, everything else stays as it is.
 *
 * @throws Error if the mailbox cannot be reached or refuses the log-in
 */
export const readMailbox = async (url: string, look: Look): Promise<Looked> => {
  const client = await clientTo(new URL(url));
  // without a listener a broken line would end the whole program; the pending command throws anyway
  client.on('error', () => {});
  await client.connect();
  try {
    const lock = await client.getMailboxLock(folderOf(new URL(url)));
    try {
      return await lookThrough(client, look);
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => client.close());
  }
};

const lookThrough = async (client: ImapFlow, { after, since, isWanted, file }: Look): Promise<Looked> => {
  const validity = String(client.mailbox ? client.mailbox.uidValidity : '');
  const last = after?.validity === validity ? after.uid : null;
  const looked: Looked = { filed: 0, failed: 0, mark: { validity, uid: last ?? 0 } };
  const found = await envelopesIn(client, last, since);
  let firstFailed = Infinity;
  for (const envelope of found.filter((one) => isWanted(one.envelope?.subject ?? '')))
    try {
      const mail = await mailOf(client, envelope, validity);
      if (!(await file(mail))) continue;
      looked.filed++;
      if (mail.left === null) await markRead(client, envelope.uid);
    } catch (error) {
      if (!client.usable) throw error;
      looked.failed++;
      firstFailed = Math.min(firstFailed, envelope.uid);
    }
  const newest = Math.max(looked.mark.uid, ...found.map(({ uid }) => uid));
  looked.mark.uid = Math.min(newest, firstFailed - 1);
  return looked;
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

/** Which mailbox an address means, without the password. */
export const nameOfMailbox = (url: string): string => {
  const { username, host } = new URL(url);
  return `${decodeURIComponent(username)}@${host}/${folderOf(new URL(url))}`;
};

const envelopesIn = async (
  client: ImapFlow,
  last: number | null,
  since: Date,
): Promise<FetchMessageObject[]> => {
  const wanted = last === null ? { since } : { uid: `${last + 1}:*` };
  const uids = ((await client.search(wanted, { uid: true })) || [])
    // `n:*` names the last mail even where it is an older one
    .filter((uid) => last === null || uid > last);
  if (uids.length === 0) return [];
  const envelopes: FetchMessageObject[] = [];
  for await (const one of client.fetch(uids, { envelope: true, size: true, uid: true }, { uid: true }))
    envelopes.push(one);
  return envelopes.toSorted((a, b) => a.uid - b.uid);
};

const mailOf = async (
  client: ImapFlow,
  { uid, envelope, size = 0 }: FetchMessageObject,
  validity: string,
): Promise<IncomingMail> => {
  const head = {
    id: clean(envelope?.messageId ?? '') || `${uid}@${validity}`,
    subject: clean(envelope?.subject ?? ''),
    from: authorFrom(envelope?.from?.[0] ?? {}),
    sentAt: momentOf(envelope?.date),
  };
  if (size > largestMail) return { ...head, text: '', raw: null, left: 'too-large' };
  const source = await client.fetchOne(String(uid), { source: true }, { uid: true });
  if (!source || !source.source) throw new Error(`mail ${uid} cannot be fetched`);
  const { simpleParser } = await import('mailparser');
  try {
    const { text } = await simpleParser(source.source);
    return { ...head, text: clean(text ?? ''), raw: source.source, left: null };
  } catch {
    return { ...head, text: '', raw: null, left: 'unreadable' };
  }
};

const momentOf = (date: Date | string | undefined): Date | null => {
  const moment = new Date(date ?? '');
  return Number.isNaN(moment.getTime()) ? null : moment;
};

/** The name somebody writes under; without one, the house they write from. */
export const authorFrom = ({ name = '', address = '' }: { name?: string; address?: string }): string => {
  const called = clean(name).replaceAll('"', '').trim();
  return called !== '' && !called.includes('@')
    ? called
    : clean(address || called)
        .split('@')
        .at(-1) || '–';
};

/** PostgreSQL keeps no zero bytes and no half characters. */
const clean = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** Some mailboxes may only be read. */
const markRead = async (client: ImapFlow, uid: number): Promise<void> => {
  await client.messageFlagsAdd([uid], ['\\Seen'], { uid: true }).catch(() => false);
};
