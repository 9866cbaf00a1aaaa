import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectBundled, selectSituation } from '../db/situations.ts';
import { mayKeepSituations, mayReadSituation } from '../permissions.ts';
import { lasts } from '../rules/situation.ts';

/** One situation; of what belongs to it only the names, because the rights of each lie in its own context. @de Lage */
export const situation = read({
  name: 'news.situation',
  input: input({ id: id() }),
  async load(db, input) {
    const found = await selectSituation(db, input.id);
    return found && { situation: found, bundled: await selectBundled(db, found.id) };
  },
  may: mayReadSituation,
  show: ({ situation: found, bundled }, occasion) => ({
    ...found,
    lasts: lasts(found, occasion.today),
    bundled,
    may: { keep: mayKeepSituations(occasion, {}).allowed },
  }),
});
