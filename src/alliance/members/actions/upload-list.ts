import { action } from '../../../platform/action.ts';
import type { Cell } from '../../../platform/documents/cell.ts';
import { readTableApart } from '../../../platform/documents/table-apart.ts';
import { bytesOf, file, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { insertImport } from '../db/imports.ts';
import { mayImport } from '../permissions.ts';
import { headerRowOf } from '../rules/import-columns.ts';
import { ownLand, scopeOf } from '../rules/import-scope.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** Brings a list of members; nothing counts before its columns are mapped and its rows confirmed. @de Liste hochladen */
export const uploadList = action({
  name: 'members.upload-list',
  input: input({ file: file() }),
  async load(_, { file: brought }, occasion) {
    const own = ownLand(occasion, 'new');
    // A file from somebody who may not bring any is not even opened.
    if (!mayImport(occasion, { own }).allowed) return { own, read: null };
    return { own, read: await readTableApart({ name: brought.name, bytes: bytesOf(brought) }) };
  },
  may: mayImport,
  decide({ read }, { file: { name } }) {
    if (!read?.ok)
      return decline(read?.problem ?? 'unreadable', {
        field: 'file',
        ...(read?.with && { with: read.with }),
      });
    // The sheet with the most rows: covers and legends are shorter.
    const [sheet] = read.sheets.toSorted((a, b) => b.rows.length - a.rows.length);
    const rows = (sheet?.rows ?? []).map((row) => row.map(textOf));
    const header = headerRowOf(rows);
    const headers = rows[header];
    const lines = rows
      .map((cells, index) => ({ line: index + 1, cells }))
      .filter(({ line, cells }) => line > header + 1 && cells.some((cell) => cell !== ''));
    if (!headers || lines.length === 0) return decline('list-without-rows', { field: 'file' });
    return accept({ name, columns: headers, lines });
  },
  async save(db, { name, columns, lines }, occasion) {
    const { actor, now } = occasion;
    const uploadedBy = actor.kind === 'person' ? actor.personId : null;
    const id = await insertImport(
      db,
      { fileName: name, uploadedBy, columns, lands: scopeOf(occasion) },
      lines,
      now,
    );
    return { about: `members.import:${id}`, reply: { id, rows: lines.length } };
  },
});

/** Days as `2019-06-14`; everything else as it reads. PostgreSQL holds no NUL. */
const textOf = (cell: Cell): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  return String(cell ?? '')
    .replaceAll('\0', '')
    .trim();
};
