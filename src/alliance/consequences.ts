import type { Consequence } from '../platform/house.ts';
import { fillField } from './members/db/fill-field.ts';

/** What follows from what across contexts: the whole list. */
export const consequences: Consequence[] = [
  {
    // what a municipality said in a survey stands in the register, with the released answer as its evidence
    after: 'surveys.adopt-answer',
    then: (db, deed, { now }, { municipality }) =>
      fillField(db, municipality ?? '', deed.field, deed.value, now),
  },
];
