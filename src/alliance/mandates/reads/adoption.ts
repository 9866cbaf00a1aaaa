import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectAdoption } from '../db/adoptions.ts';
import { mayKeepMandates } from '../permissions.ts';

/** A municipality's own wording of a model. @de Übernahme eines Musters */
export const adoption = read({
  name: 'mandates.adoption',
  input: input({ id: id() }),
  async load(db, sent) {
    const found = await selectAdoption(db, sent.id);
    return found && { found, place: { municipality: found.municipality, land: found.land } };
  },
  may: mayKeepMandates,
  show: ({ found }, { today }) => ({ ...found, today }),
});
