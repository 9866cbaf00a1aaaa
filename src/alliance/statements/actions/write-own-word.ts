import { action } from '../../../platform/action.ts';
import {
  bytesOf,
  choice,
  file,
  id,
  input,
  longText,
  optional,
  text,
  webAddress,
} from '../../../platform/form/inputs.ts';
import { insertFile } from '../../../platform/files.ts';
import { declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertOwnWord } from '../db/own-words.ts';
import { loadAsked } from '../loads/asked.ts';
import { mayPrepare } from '../permissions.ts';
import { isPdf } from '../rules/document.ts';
import { decideOwnWord } from '../rules/own-word.ts';
import type { de } from '../texts/de.ts';
import { ownWordKinds } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Writes what a member wants to say beside the joint text, for its head to publish. @de Eigenes Wort verfassen */
export const writeOwnWord = action({
  name: 'statements.write-own-word',
  input: input({
    statement: id(),
    kind: choice(ownWordKinds),
    clause: optional(id()),
    title: text(200),
    text: optional(longText(10_000)),
    link: optional(webAddress()),
    document: optional(file()),
  }),
  load: (db, input, occasion) => loadAsked(db, input.statement, occasion),
  may: mayPrepare,
  decide({ statement, asked, clauses }, deed) {
    if (!asked.isMember) return decline('not-a-member');
    if (deed.document && !isPdf(bytesOf(deed.document))) return decline('not-a-pdf', { field: 'document' });
    return decideOwnWord(statement.phase, clauses, { ...deed, hasFile: deed.document !== null });
  },
  async save(db, { document, ...deed }, occasion, { place }) {
    const kept =
      document &&
      (await insertFile(
        db,
        { name: document.name, mediaType: 'application/pdf', bytes: bytesOf(document) },
        occasion.now,
      ));
    const word = await insertOwnWord(db, { ...deed, ...place, file: kept }, personOf(occasion), occasion.now);
    return { about: `statements.own-word:${word}`, ...place, reply: { id: word } };
  },
});
