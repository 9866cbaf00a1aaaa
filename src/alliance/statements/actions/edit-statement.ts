import { action } from '../../../platform/action.ts';
import {
  choice,
  id,
  input,
  longText,
  optional,
  text,
  wholeNumber,
  yesNo,
} from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockStatement, updateStatement } from '../db/statements.ts';
import { mayKeepText } from '../permissions.ts';
import { allows } from '../rules/phase.ts';
import type { de } from '../texts/de.ts';
import { statementKinds } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Changes what stands around the text until it is signed: title, purpose, addressee, embargo. @de Angaben zur Erklärung ändern */
export const editStatement = action({
  name: 'statements.edit-statement',
  input: input({
    id: id(),
    version: wholeNumber(),
    title: text(200),
    purpose: longText(1_000),
    kind: choice(statementKinds),
    addressee: optional(text(200)),
    embargo: yesNo(),
  }),
  async load(db, input) {
    const statement = await lockStatement(db, input.id);
    return statement && { statement };
  },
  may: mayKeepText,
  decide({ statement }, deed) {
    if (!allows(statement.phase, 'edit-frame'))
      return decline(allows(statement.phase, 'set-deadlines') ? 'frame-fixed' : 'statement-over');
    return statement.version === deed.version ? accept(deed) : decline('changed-meanwhile');
  },
  async save(db, deed, _, { statement }) {
    await updateStatement(db, deed.id, deed);
    return {
      about: `statements.statement:${deed.id}`,
      land: statement.land,
      details: { before: statement },
    };
  },
});
