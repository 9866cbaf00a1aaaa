import type { LetterPaper } from '../../../platform/documents/pdf/types.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectSending, selectSentLetter } from '../db/signatures.ts';
import { composeLetter } from '../loads/letter.ts';
import { loadSigning } from '../loads/signing.ts';
import { mayReadLetter } from '../permissions.ts';

/** The letter: as it was sent, else with everybody who has signed until now. */
export const letter = read({
  name: 'statements.letter',
  input: input({ id: id() }),
  async load(db, { id: number }, occasion) {
    const loaded = await loadSigning(db, number, false);
    if (!loaded?.signing || !loaded.edition) return null;
    const { statement, signing, edition } = loaded;
    const sending = (await selectSending(db, number)) ?? null;
    const sent = sending && (await selectSentLetter<LetterPaper>(db, number));
    const paper =
      sent ?? (await composeLetter(db, { statement, signing, edition }, null, occasion.today)).letter;
    return { statement, paper };
  },
  may: mayReadLetter,
  show: ({ statement, paper }) => ({ statement: { id: statement.id, title: statement.title }, paper }),
});
