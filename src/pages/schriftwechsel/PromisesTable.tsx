import { texts } from '../../alliance/correspondence/texts/index.ts';
import { formatDay } from '../../platform/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Part } from './thread.tsx';

/** What the authority said it would do, and what became of it. */
export const PromisesTable = ({ shown, visit: { language } }: Part) => {
  const { page: t } = texts(language);
  return (
    <section aria-labelledby="zusagen">
      <h2 class="kern-heading-medium" id="zusagen">
        {t.promises}
      </h2>
      {shown.promises.length === 0 ? (
        <p>{t.noPromises}</p>
      ) : (
        <DataTable
          caption={t.promiseCaption}
          hideCaption
          rows={shown.promises}
          columns={[
            { header: t.promise, rowHeader: true, cell: ({ text }) => <span class="hm-pre">{text}</span> },
            { header: t.promised, cell: ({ day }) => formatDay(day, language) },
            { header: t.due, cell: ({ due }) => (due ? formatDay(due, language) : t.noDue) },
            {
              header: t.state,
              cell: ({ id, state, overdue, evidence }) => (
                <>
                  <Badge label={t.promiseStates[state]} tone={state === 'kept' ? 'success' : 'neutral'} />{' '}
                  {overdue && <Badge label={t.promiseOverdue} tone="warning" />}
                  {evidence && <p class="hm-source">{`${t.evidence}: ${evidence}`}</p>}
                  {state === 'open' && shown.may.keep && (
                    <p>
                      <a href={`/schriftwechsel/${shown.id}/zusagen/${id}`}>{t.settle}</a>
                    </p>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
};
