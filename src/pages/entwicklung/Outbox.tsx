import { formatMoment } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Details } from '../../ui/Details.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

export interface OutboxMail {
  id: number;
  createdAt: Date;
  recipient: string;
  reason: string;
  subject: string;
  body: string;
  sentAt: Date | null;
  error: string | null;
}

/** Every mail that was written, newest first; in the demo nothing leaves the house. */
export const Outbox = ({ mails, visit }: { mails: OutboxMail[]; visit: Visit }) => (
  <>
    <PageHead
      title="Postausgang"
      lead="Diese Seite gibt es nur in der Vorführung. Hier lesen Sie die E-Mails, die das Haus verschicken würde."
    />
    {mails.length === 0 && <EmptyState title="Noch keine E-Mail" />}
    {mails.map((mail) => (
      <Details
        summary={`${formatMoment(mail.createdAt, visit.language)} · ${mail.recipient} · ${mail.subject}`}
        open={mail === mails[0]}
      >
        <p class="hm-mail">{linked(mail.body)}</p>
      </Details>
    ))}
  </>
);

const linked = (body: string) =>
  body.split(/(https?:\/\/\S+)/).map((part, index) => (index % 2 ? <a href={part}>{part}</a> : part));
