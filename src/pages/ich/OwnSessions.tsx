import { texts } from '../../alliance/people/texts/index.ts';
import { formatMoment } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ButtonForm } from '../../ui/ButtonForm.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { formSeal } from '../account.tsx';
import type { Account } from './account.tsx';

/** Where somebody is logged in, and how to end it. */
export const OwnSessions = ({ shown: { sessions }, visit }: { shown: Account; visit: Visit }) => {
  const { account: t } = texts(visit.language);
  const own = visit.session?.hash.toString('hex').slice(0, 16);
  return (
    <section class="hm-part" aria-labelledby="sitzungen">
      <h2 class="kern-heading-medium" id="sitzungen">
        {t.sessions}
      </h2>
      <p>{t.sessionsLead}</p>
      <DataTable
        caption={t.sessions}
        hideCaption
        rows={sessions}
        columns={[
          {
            header: t.loggedIn,
            rowHeader: true,
            cell: ({ createdAt }) => formatMoment(createdAt, visit.language),
          },
          { header: t.lastSeen, cell: ({ seenAt }) => formatMoment(seenAt, visit.language) },
          {
            header: t.actions,
            hideHeader: true,
            cell: ({ id, createdAt }) =>
              id === own ? (
                <Badge label={t.thisSession} tone="info" />
              ) : (
                <ButtonForm
                  action={`/ich/sitzungen/${id}/beenden`}
                  hidden={formSeal(visit)}
                  label={t.end}
                  about={`${t.end}: ${formatMoment(createdAt, visit.language)}`}
                  variant="tertiary"
                />
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <ButtonForm action="/ich/sitzungen/andere-beenden" hidden={formSeal(visit)} label={t.endOthers} />
      )}
    </section>
  );
};
