import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { authoritiesOf } from '../../people/facts.ts';
import { selectSnapshots } from '../db/snapshots.ts';
import { mayListSnapshots, mayPrepareSomewhere, mayReadSnapshot } from '../permissions.ts';

/** Pooled offers that the reader may see: recipients those sent to them, members all that were sent. @de Gebündelte Angebote */
export const snapshots = read({
  name: 'offers.snapshots',
  input: input({}),
  load: async (db) => ({ all: await selectSnapshots(db), authorities: await authoritiesOf(db) }),
  may: mayListSnapshots,
  show: ({ all, authorities }, occasion) => ({
    today: occasion.today,
    isRecipient: officeOf(occasion.actor)?.role === 'MIN',
    may: { prepare: mayPrepareSomewhere(occasion, {}).allowed },
    rows: all
      .filter((snapshot) => mayReadSnapshot(occasion, { snapshot }).allowed)
      .map(
        ({
          id,
          number,
          title,
          land,
          authority,
          state,
          day,
          summary,
          replacedBy,
          preparedAt,
          releasedAt,
          withdrawnOn,
        }) => ({
          id,
          number,
          title,
          land,
          authority: authorities.find((one) => one.id === authority)?.name ?? '',
          state,
          day,
          total: summary?.total ?? null,
          perMonth: summary?.perMonth ?? null,
          replacedBy,
          preparedAt,
          releasedAt,
          withdrawnOn,
        }),
      ),
  }),
});
