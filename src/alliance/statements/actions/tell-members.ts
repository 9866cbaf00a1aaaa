import { action } from '../../../platform/action.ts';
import { choice, id, input } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { lockStatement, selectPhases } from '../db/statements.ts';
import { markTold, selectToTell } from '../db/to-tell.ts';
import { tellOpened } from '../mails/opened.ts';
import { mayWorkBehind } from '../permissions.ts';

/** So many municipalities are written to in one transaction. */
const batch = 200;

/** Tells the next members what a statement asks of them; to be called until nobody is left. @de Mitgliedern sagen, was offen ist */
export const tellMembers = action({
  name: 'statements.tell-members',
  input: input({ statement: id(), of: choice(['positions', 'signatures']) }),
  async load(db, { statement: number, of }, { today }) {
    const statement = await lockStatement(db, number);
    if (!statement) return null;
    // what was closed meanwhile asks nobody for anything
    const isOpen = statement.phase === of;
    return {
      statement,
      until: (await selectPhases(db, number)).find(({ phase }) => phase === of)?.until ?? null,
      municipalities: isOpen ? await selectToTell(db, statement, of, today, batch) : [],
    };
  },
  may: mayWorkBehind,
  decide: ({ municipalities }, { of }) => accept({ of, municipalities }),
  async save(db, { of, municipalities }, occasion, { statement, until }) {
    const last = municipalities.at(-1);
    if (last !== undefined) {
      await tellOpened(db, { ...statement, until }, of, municipalities, occasion);
      await markTold(db, statement.id, of, last);
    }
    return {
      about: `statements.statement:${statement.id}`,
      land: statement.land,
      reply: { more: municipalities.length === batch },
      details: { of, municipalities: municipalities.length },
    };
  },
  browserOnly: true,
});
