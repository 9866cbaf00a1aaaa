import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectSituations } from '../db/situations.ts';
import { mayKeepSituations, mayListSituations, readsSituation } from '../permissions.ts';
import { lasts } from '../rules/situation.ts';

/** Every situation that the reader may see. @de Lagen */
export const situations = read({
  name: 'news.situations',
  input: input({}),
  load: async (db) => ({ all: await selectSituations(db) }),
  may: mayListSituations,
  show: ({ all }, occasion) => ({
    situations: all
      .filter((one) => readsSituation(occasion.actor, one))
      .map((one) => ({ ...one, lasts: lasts(one, occasion.today) })),
    may: { keep: mayKeepSituations(occasion, {}).allowed },
  }),
});
