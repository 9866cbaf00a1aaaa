import { action } from '../../../platform/action.ts';
import { input, text } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { selectCatalogues, selectDemands, selectSuccessions } from '../db/catalogues.ts';
import { insertProgress, selectAllProgress } from '../db/progress.ts';
import { mayKeepCatalogues } from '../permissions.ts';
import { carryAll } from '../rules/carry-all.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Carries what municipalities stated for an older catalogue over to a newer one, cautiously. @de Angaben übertragen */
export const carryProgress = action({
  name: 'practices.carry-progress',
  input: input({ from: text(20), to: text(20) }),
  async load(db, { from, to }) {
    const catalogues = await selectCatalogues(db);
    if (![from, to].every((key) => catalogues.some((one) => one.key === key))) return null;
    return {
      catalogues,
      demands: await selectDemands(db),
      successions: await selectSuccessions(db),
      entries: await selectAllProgress(db, [from, to]),
    };
  },
  may: mayKeepCatalogues,
  decide({ catalogues, demands, successions, entries }, { from, to }, { today }) {
    const yearOf = (key: string) => catalogues.find((one) => one.key === key)?.year ?? 0;
    if (yearOf(from) >= yearOf(to)) return decline('successor-not-later', { field: 'to' });
    const inCatalogue = (key: string) =>
      new Set(demands.filter((one) => one.catalogue === key).map((one) => one.id));
    const rows = carryAll(entries, successions, { old: inCatalogue(from), later: inCatalogue(to) }, today);
    return rows.length > 0 ? accept({ from, to, rows }) : decline('nothing-to-carry');
  },
  async save(db, { from, to, rows }, occasion) {
    const carried = await insertProgress(db, rows, personOf(occasion), occasion.now);
    return { about: `practices.catalogue:${to}`, reply: { carried }, details: { from, carried } };
  },
});
