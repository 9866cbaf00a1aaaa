import { action } from '../../../platform/action.ts';
import { input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { readBaseIndex } from '../base-index.ts';
import { countUnits, insertSource, lockRegister, upsertUnits } from '../db/units.ts';
import { mayTakeBaseRegister } from '../permissions.ts';
import { unitsOfBase } from '../rules/base-register.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('territory');

/** Fills an empty installation with every German municipality. @de Grundverzeichnis übernehmen */
export const takeBaseRegister = action({
  name: 'territory.take-base-register',
  input: input({}),
  async load(db) {
    await lockRegister(db);
    return { known: await countUnits(db), base: await readBaseIndex() };
  },
  may: mayTakeBaseRegister,
  decide: ({ known, base }) => (known === 0 ? accept(base) : decline('register-known')),
  async save(db, base, { now }) {
    const source = await insertSource(db, { name: base.note, day: base.day, licence: base.places }, now);
    const count = await upsertUnits(db, unitsOfBase(base), source, base.day);
    return { about: 'territory.register:base', reply: { units: count } };
  },
  browserOnly: true,
});
