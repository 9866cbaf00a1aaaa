import { action } from '../../../platform/action.ts';
import { id, input, optional, unitKey } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { setUnitSuccessor } from '../db/apply.ts';
import { lockUpload, selectGone, setSuccessor, willExist } from '../db/uploads.ts';
import { mayKeepTerritory } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('territory');

/** Names who takes the place of a dissolved unit; nobody, if left empty. @de Nachfolge festlegen */
export const chooseSuccessor = action({
  name: 'territory.choose-successor',
  input: input({ upload: id(), key: unitKey(), successor: optional(unitKey()) }),
  async load(db, { upload: wanted, key, successor }) {
    const upload = await lockUpload(db, wanted);
    const gone = upload && (await selectGone(db, upload.id, key));
    return (
      gone && { upload, gone, exists: successor === null || (await willExist(db, upload.id, successor)) }
    );
  },
  may: mayKeepTerritory,
  decide({ upload, exists }, deed) {
    if (upload.state !== 'compared' && upload.state !== 'applied') return decline('not-compared');
    return exists && deed.successor !== deed.key
      ? accept(deed)
      : decline('no-such-successor', { field: 'successor' });
  },
  async save(db, { upload, key, successor }, _, facts) {
    await setSuccessor(db, upload, key, successor);
    if (facts.upload.state === 'applied') await setUnitSuccessor(db, key, successor);
    return {
      about: `territory.unit:${key}`,
      municipality: key,
      land: key.slice(0, 2),
      details: { successor: facts.gone.successor },
    };
  },
});
