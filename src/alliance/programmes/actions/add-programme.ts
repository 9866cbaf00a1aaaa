import { action } from '../../../platform/action.ts';
import { input } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertProgramme, setBases } from '../db/programmes.ts';
import { nameable } from '../loads/nameable.ts';
import { mayKeepProgramme } from '../permissions.ts';
import { programmeFields } from '../programme-fields.ts';
import { decideProgramme } from '../rules/programme.ts';

/** Enters a programme; its state follows as an entry of its own. @de Programm eintragen */
export const addProgramme = action({
  name: 'programmes.add-programme',
  input: input(programmeFields),
  async load(db, { municipality, land }) {
    const unit = municipality === null ? null : await unitOf(db, municipality);
    return { place: { land: unit?.land ?? land }, known: await nameable(db) };
  },
  may: mayKeepProgramme,
  decide: ({ known }, deed) => decideProgramme(deed, known),
  async save(db, deed, occasion, { place }) {
    const { now, today } = occasion;
    const id = await insertProgramme(db, { ...deed, ...place }, { now, today, by: personOf(occasion) });
    await setBases(db, id, deed.bases);
    return { about: `programmes.programme:${id}`, ...place, reply: { id } };
  },
  conflicts: { programme_name: 'programmes.name-taken' },
});
