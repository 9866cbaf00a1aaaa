import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { countHolders } from '../../../platform/second-person.ts';
import { applyLines, refreshSource } from '../db/apply.ts';
import { insertSource } from '../db/units.ts';
import { isOutdated, lockUpload, setApplied } from '../db/uploads.ts';
import { publisherOf } from '../rules/publisher.ts';
import { mayKeepTerritory } from '../permissions.ts';
import { decideApply } from '../rules/apply-register.ts';

/** Takes an official register over, all of it or nothing. @de Amtliches Verzeichnis übernehmen */
export const applyRegister = action({
  name: 'territory.apply-register',
  input: input({ upload: id() }),
  async load(db, { upload: wanted }, { today }) {
    const upload = await lockUpload(db, wanted);
    if (!upload) return null;
    const [outdated, holders] = [await isOutdated(db, upload.id), await countHolders(db, 'K', today)];
    return { upload, outdated, holders };
  },
  may: mayKeepTerritory,
  decide: (facts, deed, { actor }) =>
    decideApply(facts, deed, actor.kind === 'person' ? actor.personId : null),
  async save(db, { upload: id }, { actor, now }, { upload }) {
    const { summary, format } = upload;
    const day = upload.day as string;
    const source = await insertSource(db, { ...publisherOf(format), day }, now);
    const units = await applyLines(db, id, source, day);
    if (summary) await refreshSource(db, source, summary);
    await setApplied(db, id, actor.kind === 'person' ? actor.personId : null, now);
    return { about: `territory.register:${id}`, reply: { units }, details: { ...summary, day, format } };
  },
});
