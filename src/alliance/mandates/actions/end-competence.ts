import { action } from '../../../platform/action.ts';
import { day, id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { endCompetence as endEntry, selectCompetences } from '../db/orders.ts';
import { mayKeepOrders } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Lets an entry about heads end with a day; what was answered by it before stays explainable. @de Zuständigkeit beenden */
export const endCompetence = action({
  name: 'mandates.end-competence',
  input: input({ id: id(), lastDay: day() }),
  async load(db, sent) {
    const entry = (await selectCompetences(db)).find((one) => one.id === sent.id);
    return entry && { entry };
  },
  may: mayKeepOrders,
  decide: ({ entry }, sent) =>
    entry.validFrom !== null && sent.lastDay < entry.validFrom
      ? decline('ends-before-beginning', { field: 'lastDay' })
      : accept(sent),
  async save(db, { id: entry, lastDay }, _, facts) {
    await endEntry(db, entry, lastDay);
    return { about: `mandates.competence:${entry}`, land: facts.entry.land, details: { ...facts.entry } };
  },
});
