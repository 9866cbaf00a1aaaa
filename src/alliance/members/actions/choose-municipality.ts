import { action } from '../../../platform/action.ts';
import { id, input, unitKey, wholeNumber } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { unitOf } from '../../territory/facts.ts';
import { chooseUnit, lockImport, setImportState } from '../db/imports.ts';
import { mayImport } from '../permissions.ts';
import { ownLand } from '../rules/import-scope.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** Says which municipality a row means that names none for certain. @de Kommune zuordnen */
export const chooseMunicipality = action({
  name: 'members.choose-municipality',
  input: input({ import: id(), line: wholeNumber(1), municipality: unitKey() }),
  async load(db, { import: wanted, municipality }, occasion) {
    const list = await lockImport(db, wanted);
    return list && { list, unit: await unitOf(db, municipality), own: ownLand(occasion, list.uploadedBy) };
  },
  may: mayImport,
  decide({ list, unit }, deed) {
    if (list.state !== 'preview') return decline('import-closed');
    return unit && unit.kind !== 'land'
      ? accept(deed)
      : decline('no-such-municipality', { field: 'municipality' });
  },
  async save(db, { import: list, line, municipality }, { actor, now }) {
    await chooseUnit(db, list, line, municipality);
    await setImportState(
      db,
      list,
      'planning',
      await enqueue(db, 'members.plan-import', { import: list }, { actor, now }),
    );
    return { about: `members.import:${list}`, municipality };
  },
});
