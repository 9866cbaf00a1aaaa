import { texts } from '../../alliance/people/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { ButtonForm } from '../../ui/ButtonForm.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formSeal, officeLabel } from '../account.tsx';
import { validity } from '../validity.ts';
import type { Account } from './account.tsx';

/** The offices somebody holds and held, each with the ways out of it. */
export const OwnOffices = ({
  shown: { offices, handOvers, today },
  visit,
}: {
  shown: Account;
  visit: Visit;
}) => {
  const { account: t } = texts(visit.language);
  return (
    <section class="hm-part" aria-labelledby="aemter">
      <h2 class="kern-heading-medium" id="aemter">
        {t.offices}
      </h2>
      {offices.length === 0 ? (
        <EmptyState title={t.noOffice} text={t.noOfficeText} level={3} />
      ) : (
        <DataTable
          caption={t.offices}
          hideCaption
          rows={offices}
          columns={[
            { header: t.office, rowHeader: true, cell: (office) => officeLabel(visit, office) },
            { header: t.validity, cell: (office) => validity(office, today, visit.language) },
            {
              header: t.actions,
              hideHeader: true,
              cell: ({ id, isOver, ...office }) =>
                isOver ? null : (
                  <span class="hm-links">
                    <a
                      href={`/menschen/amt/${id}/uebergeben`}
                      aria-label={`${t.handOver}: ${officeLabel(visit, { ...office, id })}`}
                    >
                      {t.handOver}
                    </a>{' '}
                    <a
                      href={`/menschen/amt/${id}/beenden`}
                      aria-label={`${t.leave}: ${officeLabel(visit, { ...office, id })}`}
                    >
                      {t.leave}
                    </a>
                  </span>
                ),
            },
          ]}
        />
      )}
      {handOvers.length > 0 && (
        <>
          <h3 class="kern-heading-small">{t.openHandOvers}</h3>
          <ul class="hm-rows">
            {handOvers.map(({ id, email, expiresAt }) => (
              <li>
                <span>{fill(t.handOverTo, { email, day: formatDay(dayOf(expiresAt), visit.language) })}</span>
                <ButtonForm
                  action={`/ich/uebergaben/${id}/zuruecknehmen`}
                  hidden={formSeal(visit)}
                  label={t.revoke}
                  about={`${t.revoke}: ${email}`}
                  variant="tertiary"
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
