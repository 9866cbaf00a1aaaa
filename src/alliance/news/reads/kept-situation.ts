import { id, input, optional } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectBundled, selectSituation } from '../db/situations.ts';
import { mayKeepSituations } from '../permissions.ts';

/** A situation as the federation works on it; `bundled` picks one of what belongs to it. @de Geführte Lage */
export const keptSituation = read({
  name: 'news.kept-situation',
  input: input({ id: id(), bundled: optional(id()) }),
  async load(db, input) {
    const found = await selectSituation(db, input.id);
    if (!found) return null;
    const bundled = await selectBundled(db, found.id);
    if (input.bundled !== null && !bundled.some((one) => one.id === input.bundled)) return null;
    return { situation: found };
  },
  may: mayKeepSituations,
  show: ({ situation }) => situation,
});
