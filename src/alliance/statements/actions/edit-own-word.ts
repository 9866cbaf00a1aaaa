import { action } from '../../../platform/action.ts';
import {
  choice,
  id,
  input,
  longText,
  optional,
  text,
  webAddress,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { updateOwnWord } from '../db/own-words.ts';
import { loadOwnWord } from '../loads/own-word.ts';
import { mayPrepare } from '../permissions.ts';
import { decideOwnWord, ownWordSteps } from '../rules/own-word.ts';
import type { de } from '../texts/de.ts';
import { ownWordKinds } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Changes an own word that is not yet published. @de Eigenes Wort ändern */
export const editOwnWord = action({
  name: 'statements.edit-own-word',
  input: input({
    id: id(),
    version: wholeNumber(),
    kind: choice(ownWordKinds),
    clause: optional(id()),
    title: text(200),
    text: optional(longText(10_000)),
    link: optional(webAddress()),
  }),
  load: (db, input) => loadOwnWord(db, input.id),
  may: mayPrepare,
  decide({ statement, word, clauses }, deed) {
    if (!ownWordSteps.edit[word.state]) return decline('own-word-closed');
    if (word.version !== deed.version) return decline('changed-meanwhile');
    return decideOwnWord(statement.phase, clauses, { ...deed, hasFile: word.file !== null });
  },
  async save(db, { kind, clause, title, text: said, link }, _, { word }) {
    await updateOwnWord(db, word.id, { kind, clause, title, text: said, link, file: word.file });
    const { municipality, land } = word;
    return { about: `statements.own-word:${word.id}`, municipality, land, details: { before: word } };
  },
});
