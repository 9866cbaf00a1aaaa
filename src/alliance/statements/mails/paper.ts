import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { sendMail } from '../../../platform/mail/send.ts';
import { fill } from '../../../platform/texts.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import type { OfficeHolder } from '../../people/types.ts';
import { texts } from '../texts/index.ts';
import type { Statement } from '../types.ts';

/** Tells the head that a paper was filed as their signature, with its hash, and how to take it back. */
export const tellOfPaper = (
  db: Db,
  { statement, fileHash }: { statement: Pick<Statement, 'id' | 'title'>; fileHash: string },
  head: OfficeHolder,
  { actor, now }: Occasion,
): Promise<void> => {
  const { subject, body } = texts(head.language).signingMails.paper;
  const values = {
    name: head.name,
    title: statement.title,
    by: actor.kind === 'person' ? actor.name : '',
    hash: fileHash,
    link: `${baseAddress()}/erklaerungen/${statement.id}/unterschriften`,
  };
  return sendMail(
    db,
    {
      to: head.email,
      person: head.person,
      municipality: head.municipality,
      subject: fill(subject, values),
      body: fill(body, values),
      reason: 'statements.paper',
    },
    now,
  );
};
