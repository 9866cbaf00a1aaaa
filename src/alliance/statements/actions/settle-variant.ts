import { action } from '../../../platform/action.ts';
import { choice, id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { closeVariants, rewordClause, selectClause, selectVariant } from '../db/clauses.ts';
import { loadText } from '../loads/text.ts';
import { mayKeepText } from '../permissions.ts';
import { allows } from '../rules/phase.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Makes a variant the wording of its clause, which drops the other ones, or drops it. @de Über eine Variante entscheiden */
export const settleVariant = action({
  name: 'statements.settle-variant',
  input: input({ id: id(), version: wholeNumber(), verdict: choice(['choose', 'drop']) }),
  async load(db, input) {
    const variant = await selectVariant(db, input.id);
    const clause = variant && (await selectClause(db, variant.clause));
    const loaded = clause && (await loadText(db, clause.statement));
    // read again under the lock
    const current = loaded?.variants.find((one) => one.id === input.id);
    return loaded && current && { ...loaded, variant: current };
  },
  may: mayKeepText,
  decide({ statement, variant }, deed) {
    if (!allows(statement.phase, 'edit-text')) return decline('text-fixed');
    if (variant.state !== 'open') return decline('variant-closed');
    return variant.version === deed.version ? accept(deed) : decline('changed-meanwhile');
  },
  async save(db, { verdict }, occasion, { statement, variant, variants }) {
    if (verdict === 'choose') {
      const by = { person: personOf(occasion), now: occasion.now };
      await rewordClause(db, variant.clause, { text: variant.text, reason: variant.reason }, by);
      const others = variants.filter((one) => one.clause === variant.clause && one.id !== variant.id);
      await closeVariants(
        db,
        others.map(({ id: other }) => other),
        'dropped',
      );
    }
    await closeVariants(db, [variant.id], verdict === 'choose' ? 'chosen' : 'dropped');
    return { about: `statements.statement:${statement.id}`, land: statement.land, details: { variant } };
  },
});
