import type { Db } from '../../../platform/database/index.ts';
import type { LetterPaper } from '../../../platform/documents/pdf/types.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import type { Day } from '../../../shared/days.ts';
import { namesOf } from '../../people/facts.ts';
import type { Authority } from '../../people/types.ts';
import { nameOfUnits } from '../../territory/facts.ts';
import { landOf } from '../../territory/lands.ts';
import { selectSignatories } from '../db/signature-list.ts';
import { letterPaper } from '../rules/letter.ts';
import { letterLines, orderSignatories } from '../rules/signatories.ts';
import type { Signing } from '../signing-types.ts';
import type { Edition, Statement } from '../types.ts';

export interface LetterFacts {
  statement: Statement;
  signing: Signing;
  edition: Edition;
}

/** The letter with every member of that day that has signed until now, and its hash. */
export const composeLetter = async (
  db: Db,
  { statement, signing, edition }: LetterFacts,
  authority: Authority | null,
  day: Day,
): Promise<{ letter: LetterPaper; hash: string; signatures: number }> => {
  const signed = await selectSignatories(db, statement.id, { sent: false, day });
  const places = await nameOfUnits(
    db,
    signed.map(({ municipality }) => municipality),
  );
  const names = await namesOf(
    db,
    signed.map(({ person }) => person),
  );
  const signatories = orderSignatories(
    signed.map((one) => ({
      name: (one.person !== null && names.get(one.person)) || '',
      office: one.officeTitle,
      place: places.get(one.municipality) ?? one.municipality,
      land: one.land ?? '',
      municipality: one.municipality,
    })),
    signing.ordered,
    (land) => landOf(land)?.de ?? land,
  );
  const hash = sha256Of(letterLines(edition.hash, signed));
  const letter = letterPaper(
    { statement, signing, edition, authority, day, longDay: formatLongDay(day, 'de'), hash },
    signatories,
  );
  return { letter, hash, signatures: signed.length };
};
