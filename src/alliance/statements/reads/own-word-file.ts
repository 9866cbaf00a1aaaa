import { selectFile } from '../../../platform/files.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectOwnWord } from '../db/own-words.ts';
import { selectStatement } from '../db/statements.ts';
import { mayReadOwnWord } from '../permissions.ts';

/** The PDF of an own word. */
export const ownWordFile = read({
  name: 'statements.own-word-file',
  input: input({ id: id(), wort: id() }),
  async load(db, { id: number, wort }) {
    const word = await selectOwnWord(db, wort);
    const statement = await selectStatement(db, number);
    if (!word || !statement || word.statement !== number || word.state === 'withdrawn') return null;
    const kept = word.file === null ? undefined : await selectFile(db, word.file);
    return kept ? { statement, word, place: word, kept } : null;
  },
  may: mayReadOwnWord,
  show: ({ kept: { name, bytes } }) => ({ name, base64: bytes.toString('base64') }),
});
