import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockImport, setImported, storePlans, storeWritten } from '../db/imports.ts';
import { writeRows } from '../db/write-rows.ts';
import { mayImport } from '../permissions.ts';
import { inTurns } from '../../../platform/in-turns.ts';
import { unitsToday } from '../../territory/facts.ts';
import { buildIndex } from '../../territory/rules/search.ts';
import { importFacts } from '../db/many.ts';
import { placesOf } from '../rules/find-unit.ts';
import { importPlanner, tallyOf } from '../rules/plan-import.ts';
import { ownLand } from '../rules/import-scope.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/**
 * Takes the valid rows of a confirmed list over, all of them or none. They are planned anew: what changed in the
 * register since the preview is not overwritten blindly.
 *
 * @de Liste übernehmen
 */
export const applyImport = action({
  name: 'members.apply-import',
  input: input({ import: id() }),
  async load(db, { import: wanted }, occasion) {
    const list = await lockImport(db, wanted);
    if (!list) return null;
    const own = ownLand(occasion, list.uploadedBy);
    const { today } = occasion;
    const { rows, known, dissolved } = await importFacts(db, list.id, today);
    const { fileName, lands } = list;
    const places = placesOf(buildIndex(await unitsToday(db)), dissolved);
    const planner = importPlanner({ mapping: list.mapping ?? {}, places, known, lands, today, fileName });
    return { list, own, plans: await inTurns(rows, planner) };
  },
  may: mayImport,
  decide: ({ list, plans }) => (list.state === 'applying' ? accept(plans) : decline('import-closed')),
  async save(db, plans, occasion, { list }) {
    const summary = tallyOf(plans);
    await storePlans(db, list.id, plans);
    const written = await writeRows(db, list.id, plans, occasion);
    await storeWritten(db, list.id, written);
    const by = occasion.actor.kind === 'person' ? occasion.actor.personId : null;
    await setImported(db, list.id, summary, by, occasion.now);
    return {
      about: `members.import:${list.id}`,
      reply: { summary },
      details: { file: list.fileName, summary },
    };
  },
  browserOnly: true,
});
