import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { publishOwnWord as publish } from '../db/own-words.ts';
import { loadOwnWord } from '../loads/own-word.ts';
import { mayRelease } from '../permissions.ts';
import { decideOwnWord, ownWordSteps } from '../rules/own-word.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Puts a member's own word beside the joint text, for whoever may read that. @de Eigenes Wort veröffentlichen */
export const publishOwnWord = action({
  name: 'statements.publish-own-word',
  input: input({ id: id(), version: wholeNumber() }),
  load: (db, input) => loadOwnWord(db, input.id),
  may: mayRelease,
  decide({ statement, word }, deed) {
    if (!ownWordSteps.publish[word.state]) return decline('own-word-closed');
    if (word.version !== deed.version) return decline('changed-meanwhile');
    // a clause that was struck meanwhile does not silence what was said about it
    const about = { ...word, clause: null, hasFile: word.file !== null };
    const decision = decideOwnWord(statement.phase, [], about);
    return decision.accepted ? accept(deed) : decision;
  },
  async save(db, _, occasion, { word: { id: number, municipality, land } }) {
    await publish(db, number, occasion.today, personOf(occasion));
    return { about: `statements.own-word:${number}`, municipality, land };
  },
});
