import type { Db } from '../../../platform/database/index.ts';
import { selectAmendment } from '../db/amendments.ts';
import { loadText } from './text.ts';

/** An amendment with the text it belongs to and the place it comes from; a suggestion is its author's alone. */
export const loadAmendment = async (db: Db, id: number) => {
  const found = await selectAmendment(db, id);
  const loaded = found && (await loadText(db, found.statement));
  // read again under the lock
  const amendment = loaded?.amendments.find((one) => one.id === id);
  if (!loaded || !amendment) return null;
  return {
    ...loaded,
    amendment,
    place: { municipality: amendment.municipality ?? '', land: amendment.land },
    author: amendment.municipality === null ? amendment.proposedBy : null,
  };
};
