import { action } from '../../../platform/action.ts';
import { id, input, text } from '../../../platform/form/inputs.ts';
import { selectFigures, voidFigure as voidEntry } from '../db/history.ts';
import { touchProgramme } from '../db/programmes.ts';
import { keptProgramme } from '../loads/kept.ts';
import { mayKeepProgramme } from '../permissions.ts';

/** Takes back a number that was wrong; what it said stays on the record. @de Zahl zurücknehmen */
export const voidFigure = action({
  name: 'programmes.void-figure',
  input: input({ programme: id(), figure: id(), reason: text(500) }),
  async load(db, { programme, figure }, { today }) {
    const kept = await keptProgramme(db, programme, today);
    const entry = kept && (await selectFigures(db, programme)).find((one) => one.id === figure);
    return entry && { ...kept, entry };
  },
  may: mayKeepProgramme,
  async save(db, { programme, figure, reason }, { now, today }, { place, entry }) {
    await voidEntry(db, figure, reason, now);
    await touchProgramme(db, programme, today);
    return { about: `programmes.programme:${programme}`, ...place, details: { before: entry } };
  },
});
