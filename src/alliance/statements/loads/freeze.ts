import type { Db } from '../../../platform/database/index.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import { type Occasion, personOf } from '../../../shared/occasion.ts';
import { insertEdition } from '../db/editions.ts';
import { editionLines, partsOf } from '../rules/edition.ts';
import type { Clause } from '../types.ts';

/** Keeps the whole text as it stands, with a hash over the hashes of its parts. Answers the number of the edition. */
export const freezeText = (
  db: Db,
  { statement, clauses, note }: { statement: number; clauses: readonly Clause[]; note: string },
  occasion: Occasion,
): Promise<number> => {
  const parts = partsOf(clauses);
  const hash = sha256Of(editionLines(parts));
  return insertEdition(db, { statement, note, parts, hash }, personOf(occasion), occasion.now);
};
