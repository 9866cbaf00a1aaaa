import { action } from '../../../platform/action.ts';
import { id, input, text } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { freezeText } from '../loads/freeze.ts';
import { loadText } from '../loads/text.ts';
import { mayKeepText } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Keeps the text as it stands, to come back to it or to compare. @de Fassung festhalten */
export const freezeEdition = action({
  name: 'statements.freeze-edition',
  input: input({ id: id(), note: text(200) }),
  load: (db, input) => loadText(db, input.id),
  may: mayKeepText,
  decide: ({ clauses }, deed) => (clauses.length > 0 ? accept(deed) : decline('nothing-to-freeze')),
  async save(db, { note }, occasion, { statement, clauses }) {
    const number = await freezeText(db, { statement: statement.id, clauses, note }, occasion);
    return {
      about: `statements.statement:${statement.id}`,
      land: statement.land,
      reply: { edition: number },
    };
  },
});
