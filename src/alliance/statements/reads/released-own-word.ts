import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { mayRelease } from '../permissions.ts';
import { loadShownWord, showOwnWord } from './own-word.ts';

/** An own word for the head, who publishes and withdraws it. */
export const releasedOwnWord = read({
  name: 'statements.released-own-word',
  input: input({ id: id(), wort: id() }),
  load: (db, { id: number, wort }) => loadShownWord(db, number, wort),
  may: mayRelease,
  show: showOwnWord,
});
