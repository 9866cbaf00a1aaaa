import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { unitOf } from '../../territory/facts.ts';
import { setBases, updateProgramme } from '../db/programmes.ts';
import { keptProgramme } from '../loads/kept.ts';
import { nameable } from '../loads/nameable.ts';
import { mayMoveProgramme } from '../permissions.ts';
import { programmeFields } from '../programme-fields.ts';
import { decideProgramme } from '../rules/programme.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('programmes');

/** Corrects a programme; that also counts as checked today. @de Programm bearbeiten */
export const editProgramme = action({
  name: 'programmes.edit-programme',
  input: input({ id: id(), version: wholeNumber(), ...programmeFields }),
  async load(db, { id: number, municipality, land }, { today }) {
    const kept = await keptProgramme(db, number, today);
    if (!kept) return null;
    const unit = municipality === null ? null : await unitOf(db, municipality);
    return { ...kept, target: { land: unit?.land ?? land }, known: await nameable(db) };
  },
  may: mayMoveProgramme,
  decide: ({ programme, known }, deed) =>
    programme.version === deed.version ? decideProgramme(deed, known) : decline('changed-meanwhile'),
  async save(db, { id: number, ...deed }, { today }, { programme, target }) {
    await updateProgramme(db, number, { ...deed, ...target }, today);
    await setBases(db, number, deed.bases);
    return { about: `programmes.programme:${number}`, ...target, details: { before: programme } };
  },
  conflicts: { programme_name: 'programmes.name-taken' },
});
