import type { Db } from '../platform/database/index.ts';
import type { Consequence } from '../platform/house.ts';
import type { Occasion } from '../shared/occasion.ts';
import { moveThreads } from './correspondence/facts.ts';
import { moveMandates } from './mandates/facts.ts';
import { moveMatters } from './matters/facts.ts';
import { fillField } from './members/db/fill-field.ts';
import { moveContacts, moveOffices } from './people/facts.ts';
import { tellOfficesMoved } from './people/mails/office-moved.ts';
import { movePractices } from './practices/facts.ts';
import { nameOfUnits } from './territory/facts.ts';

/** What a municipality held goes over to another: to its successor, or because both were one and the same. */
interface Move {
  from: string;
  to: string;
  /** The municipality was dissolved, and another one with a council of its own took its place. */
  succeeded: boolean;
}

/** What stands under the key of a municipality follows it, in every context that keeps something of municipalities. */
const everythingMoves = async (db: Db, move: Move, { now, today }: Occasion): Promise<void> => {
  await moveContacts(db, move.from, move.to);
  const offices = await moveOffices(db, move, today);
  const name = (await nameOfUnits(db, [move.to])).get(move.to) ?? move.to;
  await tellOfficesMoved(db, offices, { key: move.to, name }, now);
  await moveMatters(db, move);
  await moveMandates(db, move);
  await movePractices(db, move);
  await moveThreads(db, move);
};

interface MovedEntry {
  leaving: { municipality: string };
  staying: { municipality: string };
}

/** What follows from what across contexts: the whole list. */
export const consequences: Consequence[] = [
  {
    after: 'members.follow-successor',
    then: (db, _deed, occasion, _trace, { leaving, staying }: MovedEntry) =>
      everythingMoves(
        db,
        { from: leaving.municipality, to: staying.municipality, succeeded: true },
        occasion,
      ),
  },
  {
    after: 'members.merge-entries',
    then: (db, _deed, occasion, _trace, { leaving, staying }: MovedEntry) =>
      everythingMoves(
        db,
        { from: leaving.municipality, to: staying.municipality, succeeded: false },
        occasion,
      ),
  },
  {
    // what a municipality said in a survey stands in the register, with the released answer as its evidence
    after: 'surveys.adopt-answer',
    then: (db, deed, { now }, { municipality }) =>
      fillField(db, municipality ?? '', deed.field, deed.value, now),
  },
];
