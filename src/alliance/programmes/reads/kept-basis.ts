import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectBases } from '../db/bases.ts';
import { mayKeepBases } from '../permissions.ts';

/** A legal basis for those who keep it. @de Rechtsgrundlage zum Bearbeiten */
export const keptBasis = read({
  name: 'programmes.kept-basis',
  input: input({ id: id() }),
  async load(db, sent) {
    const basis = (await selectBases(db)).find((one) => one.id === sent.id);
    return basis && { basis };
  },
  may: mayKeepBases,
  show: ({ basis }) => basis,
});
