import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { withdrawOwnWord as withdraw } from '../db/own-words.ts';
import { loadOwnWord } from '../loads/own-word.ts';
import { mayRelease } from '../permissions.ts';
import { ownWordSteps } from '../rules/own-word.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Takes an own word away again; it is shown to nobody any more. @de Eigenes Wort zurückziehen */
export const withdrawOwnWord = action({
  name: 'statements.withdraw-own-word',
  input: input({ id: id(), version: wholeNumber() }),
  load: (db, input) => loadOwnWord(db, input.id),
  may: mayRelease,
  decide({ word }, deed) {
    if (!ownWordSteps.withdraw[word.state]) return decline('own-word-closed');
    return word.version === deed.version ? accept(deed) : decline('changed-meanwhile');
  },
  async save(db, _, __, { word: { id: number, municipality, land } }) {
    await withdraw(db, number);
    return { about: `statements.own-word:${number}`, municipality, land };
  },
});
