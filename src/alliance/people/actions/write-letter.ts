import { action } from '../../../platform/action.ts';
import { choice, input, longText, text } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { landCodes } from '../../territory/lands.ts';
import { insertLetter, recipientKinds } from '../db/serial-letters.ts';
import { mayWriteToLand } from '../permissions.ts';
import { decideLetter } from '../rules/serial-letter.ts';

/** Begins a letter to every head or contact of a Land. @de Serienbrief */
export const writeLetter = action({
  name: 'people.write-letter',
  input: input({
    land: choice(landCodes),
    recipients: choice(recipientKinds),
    place: text(80),
    subject: text(200),
    text: longText(10_000),
    signature: longText(500),
  }),
  load: async (_db, { land }) => ({ place: { municipality: null, land } }),
  may: mayWriteToLand,
  decide: (_, input) => decideLetter(input),
  async save(db, letter, occasion, { place }) {
    const author = personOf(occasion);
    if (author === null) throw new Error('a letter has an author');
    const id = await insertLetter(db, { ...letter, author, now: occasion.now });
    return { about: `people.letter:${id}`, ...place, reply: { id } };
  },
});
