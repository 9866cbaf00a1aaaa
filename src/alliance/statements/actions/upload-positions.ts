import { action } from '../../../platform/action.ts';
import type { Cell } from '../../../platform/documents/cell.ts';
import { readTableApart } from '../../../platform/documents/table-apart.ts';
import { bytesOf, file, id, input, text } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { officeOf, personOf } from '../../../shared/occasion.ts';
import { selectClauses } from '../db/clauses.ts';
import { selectMembers } from '../db/members.ts';
import { selectResponses } from '../db/positions.ts';
import { lockStatement, selectPhases } from '../db/statements.ts';
import { insertUpload } from '../db/uploads.ts';
import { mayBringTable } from '../permissions.ts';
import { isOwnAnswer, readPositionTable } from '../rules/position-table.ts';
import { decideAsked } from '../rules/response.ts';
import type { de } from '../texts/de.ts';
import { stanceWords } from '../texts/stance-words.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Brings positions of many municipalities in a table; it is checked row by row, nothing counts yet. @de Positionen als Tabelle hochladen */
export const uploadPositions = action({
  name: 'statements.upload-positions',
  input: input({ statement: id(), file: file(), source: text(300) }),
  // somebody who may bring nothing has no file opened
  async outside({ file: brought }, occasion) {
    if (!mayBringTable(occasion, {}).allowed) return null;
    return readTableApart({ name: brought.name, bytes: bytesOf(brought) });
  },
  async load(db, { statement: number }, { actor, today }, outside) {
    const statement = await lockStatement(db, number);
    if (!statement) return null;
    const office = officeOf(actor);
    const responses = await selectResponses(db, number);
    return {
      statement,
      read: outside as Awaited<ReturnType<typeof readTableApart>> | null,
      lands: office?.role === 'LK' ? office.lands : null,
      clauses: await selectClauses(db, number),
      members: await selectMembers(db, statement.land, today),
      answered: responses.filter(isOwnAnswer).map(({ municipality }) => municipality),
      until: (await selectPhases(db, number)).find(({ phase }) => phase === 'positions')?.until ?? null,
    };
  },
  may: mayBringTable,
  decide({ statement, read, lands, clauses, members, answered, until }, deed, { today }) {
    const closed = decideAsked({ phase: statement.phase, until, isMember: true }, today);
    if (closed) return closed;
    if (!read?.ok) {
      const problem = read?.problem ?? 'unreadable';
      return decline(problem, { field: 'file', ...(read?.with && { with: read.with }) });
    }
    const [sheet] = read.sheets;
    const table = readPositionTable(
      (sheet?.rows ?? []).map((row) => row.map(textOf)),
      { clauses, members, lands, answered: new Set(answered), words: stanceWords },
    );
    if (table.rows.length === 0 && table.problems.length === 0)
      return decline('table-without-positions', { field: 'file' });
    return accept({ statement: deed.statement, fileName: deed.file.name, source: deed.source, ...table });
  },
  async save(db, deed, occasion, { statement }) {
    const upload = await insertUpload(
      db,
      { ...deed, land: statement.land },
      personOf(occasion),
      occasion.now,
    );
    return {
      about: `statements.upload:${upload}`,
      land: statement.land,
      reply: { id: upload, rows: deed.rows.length, problems: deed.problems },
    };
  },
});

const textOf = (cell: Cell): string =>
  (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')).replaceAll('\0', '').trim();
