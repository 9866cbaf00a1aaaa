import { input, unitKey } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectMunicipality } from '../db/municipality.ts';
import { mayKeepRegister } from '../permissions.ts';

/** The history of a municipality for those who add to it or take steps back. @de Verlauf zum Führen */
export const keptSteps = read({
  name: 'members.kept-steps',
  input: input({ key: unitKey() }),
  async load(db, { key }, { today }) {
    const found = await selectMunicipality(db, key, today);
    return found && { found, place: { municipality: found.key, land: found.land } };
  },
  may: mayKeepRegister,
  show: ({ found: { key, name, steps } }) => ({ key, name, steps }),
});
