import { action } from '../../../platform/action.ts';
import { id, input, text } from '../../../platform/form/inputs.ts';
import { selectStandings, voidStanding as voidEntry } from '../db/history.ts';
import { touchProgramme } from '../db/programmes.ts';
import { keptProgramme } from '../loads/kept.ts';
import { mayKeepProgramme } from '../permissions.ts';

/** Takes back an entry that was wrong; what it said stays on the record. @de Stand zurücknehmen */
export const voidStanding = action({
  name: 'programmes.void-standing',
  input: input({ programme: id(), standing: id(), reason: text(500) }),
  async load(db, { programme, standing }, { today }) {
    const kept = await keptProgramme(db, programme, today);
    const entry = kept && (await selectStandings(db, programme)).find((one) => one.id === standing);
    return entry && { ...kept, entry };
  },
  may: mayKeepProgramme,
  async save(db, { programme, standing, reason }, { now, today }, { place, entry }) {
    await voidEntry(db, standing, reason, now);
    await touchProgramme(db, programme, today);
    return { about: `programmes.programme:${programme}`, ...place, details: { before: entry } };
  },
});
