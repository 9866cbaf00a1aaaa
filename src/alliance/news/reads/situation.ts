import { choice, id, input, optional } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { audiences, previewOf } from '../../../shared/occasion.ts';
import { selectBundled, selectSituation } from '../db/situations.ts';
import { mayKeepSituations, mayReadSituation, readerOfSituations } from '../permissions.ts';
import { lasts } from '../rules/situation.ts';

/** One situation; of what belongs to it only the names, because the rights of each lie in its own context. @de Lage */
export const situation = read({
  name: 'news.situation',
  input: input({ id: id(), sicht: optional(choice(audiences)) }),
  async load(db, input) {
    const found = await selectSituation(db, input.id);
    return found && { situation: found, bundled: await selectBundled(db, found.id) };
  },
  may: mayReadSituation,
  show({ situation: found, bundled }, occasion, { sicht }) {
    const own = readerOfSituations(occasion.actor);
    const { reader, readers } = previewOf(own, sicht, found.audience);
    return {
      ...found,
      lasts: lasts(found, occasion.today),
      bundled,
      reader,
      readers,
      may: { keep: reader === own && mayKeepSituations(occasion, {}).allowed },
    };
  },
});
