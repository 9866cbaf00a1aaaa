import type { Db } from '../../../platform/database/index.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import type { Day } from '../../../shared/days.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { officeHolders } from '../../people/facts.ts';
import type { OfficeHolder } from '../../people/types.ts';
import { selectEdition } from '../db/editions.ts';
import { isMember } from '../db/members.ts';
import { selectSignature, selectSigning } from '../db/signatures.ts';
import { lockStatement, selectPhases, selectStatement } from '../db/statements.ts';
import { readLines, type SigningFacts } from '../rules/sign.ts';
import type { Signature, Signing } from '../signing-types.ts';
import type { Edition, PhaseDates, Statement } from '../types.ts';
import { ownPlace } from './asked.ts';

/** A statement with its round of signatures. */
export interface LoadedSigning {
  statement: Statement;
  phases: PhaseDates[];
  signing: Signing | null;
  /** The text that is signed; before a round is open, the latest one. */
  edition: Edition | null;
  round: SigningFacts;
}

export const loadSigning = async (db: Db, id: number, held: boolean): Promise<LoadedSigning | null> => {
  const statement = await (held ? lockStatement(db, id) : selectStatement(db, id));
  if (!statement) return null;
  const signing = (await selectSigning(db, id)) ?? null;
  const phases = await selectPhases(db, id);
  return {
    statement,
    phases,
    signing,
    edition:
      (await selectEdition(db, id, statement.phase === 'final' ? null : (signing?.edition ?? null))) ?? null,
    round: {
      phase: statement.phase,
      until: phases.find(({ phase }) => phase === 'signatures')?.until ?? null,
    },
  };
};

/** Whether a municipality is asked for its signature on a day: a member, and at a Land's own text one of that Land. */
export const isAskedToSign = async (
  db: Db,
  statement: Pick<Statement, 'land'>,
  place: { municipality: string; land: string | null },
  day: Day,
): Promise<boolean> =>
  (statement.land === null || statement.land === place.land) && (await isMember(db, place.municipality, day));

/** Hash of what lies before the person who signs. */
export const readHash = (statement: Pick<Statement, 'title'>, edition: Pick<Edition, 'hash'>): string =>
  sha256Of(readLines(statement.title, edition.hash));

export interface OwnSigning extends LoadedSigning {
  place: { municipality: string; land: string | null };
  isAsked: boolean;
  signature: Signature | null;
  /** The offices that may sign for the municipality. */
  heads: OfficeHolder[];
}

/** The same as it concerns the municipality of whoever acts. */
export const loadOwnSigning = async (
  db: Db,
  id: number,
  occasion: Occasion,
  held: boolean,
): Promise<OwnSigning | null> => {
  const loaded = await loadSigning(db, id, held);
  if (!loaded) return null;
  const place = await ownPlace(db, occasion);
  const { municipality } = place;
  return {
    ...loaded,
    place,
    isAsked: await isAskedToSign(db, loaded.statement, place, occasion.today),
    signature: (await selectSignature(db, id, municipality)) ?? null,
    heads:
      municipality === ''
        ? []
        : await officeHolders(db, { roles: ['OB'], municipalities: [municipality] }, occasion.today),
  };
};
