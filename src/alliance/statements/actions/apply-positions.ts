import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectResponses, writeTableResponses } from '../db/positions.ts';
import { lockStatement, selectPhases } from '../db/statements.ts';
import { closeUpload, lockUpload } from '../db/uploads.ts';
import { mayHandleTable } from '../permissions.ts';
import { decideTakeOver } from '../rules/take-over.ts';

/** Takes over a checked table as a whole: with one error in it nothing is stored. @de Positionstabelle übernehmen */
export const applyPositions = action({
  name: 'statements.apply-positions',
  input: input({ id: id() }),
  async load(db, input) {
    const upload = await lockUpload(db, input.id);
    const statement = upload && (await lockStatement(db, upload.statement));
    if (!upload || !statement) return null;
    const phases = await selectPhases(db, statement.id);
    return {
      upload,
      phase: statement.phase,
      until: phases.find(({ phase }) => phase === 'positions')?.until ?? null,
      clauses: await selectClauses(db, statement.id),
      responses: await selectResponses(db, statement.id),
    };
  },
  may: mayHandleTable,
  decide: (facts, _, { today }) => decideTakeOver(facts, today),
  async save(db, rows, occasion, { upload }) {
    await writeTableResponses(db, upload.statement, rows, personOf(occasion), occasion.now);
    await closeUpload(db, upload.id, 'applied');
    const released = rows.filter(({ releaseNote }) => releaseNote !== null).length;
    return {
      about: `statements.upload:${upload.id}`,
      land: upload.land,
      reply: { municipalities: rows.length, released },
      details: { municipalities: rows.length, released, source: upload.source },
    };
  },
});
