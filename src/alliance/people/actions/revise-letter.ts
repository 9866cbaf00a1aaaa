import { action } from '../../../platform/action.ts';
import { choice, id, input, longText, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { recipientKinds, selectLetter, updateLetter } from '../db/serial-letters.ts';
import { mayWriteToLand } from '../permissions.ts';
import { decideLetter } from '../rules/serial-letter.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** Changes a serial letter before it is printed. @de Serienbrief ändern */
export const reviseLetter = action({
  name: 'people.revise-letter',
  input: input({
    id: id(),
    version: wholeNumber(),
    recipients: choice(recipientKinds),
    place: text(80),
    subject: text(200),
    text: longText(10_000),
    signature: longText(500),
  }),
  async load(db, input) {
    const letter = await selectLetter(db, input.id);
    return letter && { place: { municipality: null, land: letter.land }, letter };
  },
  may: mayWriteToLand,
  decide: ({ letter }, input) =>
    input.version === letter.version ? decideLetter(input) : decline('changed-meanwhile'),
  async save(db, edit, { now }, { place, letter }) {
    await updateLetter(db, letter.id, { ...edit, land: letter.land }, now);
    return { about: `people.letter:${letter.id}`, ...place, reply: { version: letter.version + 1 } };
  },
});
