import type { Db } from '../../../platform/database/index.ts';
import { type Occasion, officeOf } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectClauses } from '../db/clauses.ts';
import { isMember } from '../db/members.ts';
import { selectDraft, selectOwnPositions, selectResponse } from '../db/positions.ts';
import { lockStatement, selectPhases, selectStatement } from '../db/statements.ts';
import type { Statement } from '../types.ts';

/** The municipality for which somebody acts; empty for those who act for none. */
export const ownPlace = async (
  db: Db,
  { actor }: Occasion,
): Promise<{ municipality: string; land: string | null }> => {
  const office = officeOf(actor);
  const isLocal = office?.role === 'AP' || office?.role === 'OB';
  const municipality = (isLocal && office.municipality) || '';
  const unit = municipality === '' ? undefined : await unitOf(db, municipality);
  return { municipality, land: unit?.land ?? null };
};

/** A statement as it is put to the municipality of whoever acts, with what it said so far; held for the deed. */
export const loadAsked = async (db: Db, id: number, occasion: Occasion) => {
  const statement = await lockStatement(db, id);
  return statement ? around(db, statement, occasion) : null;
};

/** The same for those who only look. */
export const loadAskedUnheld = async (db: Db, id: number, occasion: Occasion) => {
  const statement = await selectStatement(db, id);
  return statement ? around(db, statement, occasion) : null;
};

const around = async (db: Db, statement: Statement, occasion: Occasion) => {
  const { id } = statement;
  const place = await ownPlace(db, occasion);
  const phases = await selectPhases(db, id);
  const isAsked =
    (statement.land === null || statement.land === place.land) &&
    (await isMember(db, place.municipality, occasion.today));
  const response = (await selectResponse(db, id, place.municipality)) ?? null;
  const standing = await selectOwnPositions(db, id, place.municipality);
  const draft = response?.hasDraft ? await selectDraft(db, id, place.municipality) : null;
  return {
    statement,
    place,
    clauses: await selectClauses(db, id),
    asked: {
      phase: statement.phase,
      until: phases.find(({ phase }) => phase === 'positions')?.until ?? null,
      isMember: isAsked,
    },
    response,
    /** What was prepared last, and what stands while a change of it waits for its release. */
    positions: draft ?? standing,
    standing,
    draft,
  };
};
