import { action } from '../../../platform/action.ts';
import { id, input, longText, optional, text } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { clauseText } from '../clause-fields.ts';
import { insertVariant, selectClause } from '../db/clauses.ts';
import { loadText } from '../loads/text.ts';
import { mayKeepText } from '../permissions.ts';
import { allows } from '../rules/phase.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Puts another wording of a clause beside it, to be chosen or dropped. @de Variante anlegen */
export const addVariant = action({
  name: 'statements.add-variant',
  input: input({ clause: id(), label: text(80), text: clauseText(), reason: optional(longText(500)) }),
  async load(db, input) {
    const clause = await selectClause(db, input.clause);
    const loaded = clause && (await loadText(db, clause.statement));
    const current = loaded?.clauses.find((one) => one.id === input.clause);
    return loaded && current && { ...loaded, clause: current };
  },
  may: mayKeepText,
  decide({ statement, clause, variants }, deed) {
    if (!allows(statement.phase, 'edit-text')) return decline('text-fixed');
    const standing = variants.filter((one) => one.clause === clause.id && one.state === 'open');
    return [clause, ...standing].some((one) => one.text === deed.text)
      ? decline('nothing-changed', { field: 'text' })
      : accept(deed);
  },
  async save(db, deed, occasion, { statement }) {
    const by = { person: personOf(occasion), now: occasion.now };
    const variant = await insertVariant(db, { ...deed, amendment: null }, by);
    return { about: `statements.statement:${statement.id}`, land: statement.land, reply: { variant } };
  },
});
