import { action } from '../../../platform/action.ts';
import { choice, day, input, longText, optional, text, yesNo } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { landOf } from '../../territory/lands.ts';
import { beginPhase, insertStatement, setUntil } from '../db/statements.ts';
import { mayKeepText } from '../permissions.ts';
import type { de } from '../texts/de.ts';
import { statementKinds } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Opens a joint text for drafting. @de Erklärung beginnen */
export const beginStatement = action({
  name: 'statements.begin-statement',
  input: input({
    title: text(200),
    purpose: longText(1_000),
    kind: choice(statementKinds),
    addressee: optional(text(200)),
    land: optional(text(2)),
    embargo: yesNo(),
    until: optional(day()),
  }),
  load: (_, { land }) => Promise.resolve({ statement: { land } }),
  may: mayKeepText,
  decide(_, deed, { today }) {
    if (deed.land !== null && !landOf(deed.land)) return decline('unknown-land', { field: 'land' });
    return deed.until !== null && deed.until < today
      ? decline('deadline-in-past', { field: 'until' })
      : accept(deed);
  },
  async save(db, { until, ...written }, occasion) {
    const id = await insertStatement(db, written, personOf(occasion), occasion.now);
    await beginPhase(db, id, 'drafting', occasion.today);
    if (until !== null) await setUntil(db, id, 'drafting', until);
    return { about: `statements.statement:${id}`, land: written.land, reply: { id } };
  },
});
