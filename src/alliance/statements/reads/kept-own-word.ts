import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { mayPrepare } from '../permissions.ts';
import { loadShownWord, showOwnWord } from './own-word.ts';

/** An own word for those who write it. */
export const keptOwnWord = read({
  name: 'statements.kept-own-word',
  input: input({ id: id(), wort: id() }),
  load: (db, { id: number, wort }) => loadShownWord(db, number, wort),
  may: mayPrepare,
  show: showOwnWord,
});
