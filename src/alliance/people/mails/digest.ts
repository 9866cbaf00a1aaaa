import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatMoment } from '../../../platform/format.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import { withReason } from '../facts.ts';
import { texts } from '../texts/index.ts';
import type { Person } from '../types.ts';

interface Collected {
  createdAt: Date;
  subject: string;
  body: string;
  why: string;
}

/** One mail with everything that has waited, each with why the reader gets it. */
export const sendDigest = (
  db: Db,
  person: Person,
  digest: 'daily' | 'weekly',
  notices: readonly Collected[],
  now: Date,
): Promise<void> => {
  const { digests, mailReasons } = texts(person.language);
  const parts = notices.map(({ createdAt, subject, body, why }) =>
    [`${subject}\n${formatMoment(createdAt, person.language)}`, body.trim(), why]
      .filter(Boolean)
      .join('\n\n'),
  );
  const body = [fill(digests.greeting, { name: person.name }), ...parts].join('\n\n------\n\n');
  return sendMail(
    db,
    {
      to: person.email,
      person: person.id,
      reason: `people.digest-${digest}`,
      subject: fill(digests[digest], { n: notices.length }),
      body: withReason(body, fill(mailReasons[`digest-${digest}`], { base: baseAddress() })),
    },
    now,
  );
};
