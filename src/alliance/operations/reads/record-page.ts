import type { Db } from '../../../platform/database/index.ts';
import { namesOf } from '../../people/facts.ts';
import { selectPersonal, selectRecord } from '../db/record.ts';
import { detailsFor, type Detail, type RecordReader } from '../rules/record-details.ts';
import type { RecordFilter, RecordLine } from '../types.ts';

export interface RecordFacts {
  lines: RecordLine[];
  total: number;
  personal: { seq: number; field: string; value: string }[];
  names: Map<number, string>;
}

/** Everything that one page of the record needs to be shown. */
export const loadRecordPage = async (db: Db, filter: RecordFilter, page: number): Promise<RecordFacts> => {
  const { lines, total } = await selectRecord(db, filter, page);
  const names = await namesOf(
    db,
    lines.map(({ person }) => person),
  );
  return { lines, total, names, personal: await selectPersonal(db, lines) };
};

export interface ShownLine extends Omit<RecordLine, 'details'> {
  /** Only the federal coordination reads names, and everybody their own. */
  name: string | null;
  details: Detail[];
}

/** The lines as a reader sees them. */
export const showLines = (facts: RecordFacts, reader: RecordReader, self: number | null): ShownLine[] =>
  facts.lines.map(({ details, ...line }) => {
    const kept = facts.personal.filter(({ seq }) => seq === line.seq);
    const mayName = reader === 'federal' || (line.person !== null && line.person === self);
    return {
      ...line,
      person: mayName ? line.person : null,
      name: mayName && line.person !== null ? (facts.names.get(line.person) ?? null) : null,
      details: detailsFor(
        reader,
        { ...line, details },
        new Map(kept.map(({ field, value }) => [field, value])),
      ),
    };
  });
