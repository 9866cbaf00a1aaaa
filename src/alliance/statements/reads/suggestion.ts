import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { maySuggest } from '../permissions.ts';
import { loadProposed } from './proposal.ts';

/** The clause that somebody who speaks for no municipality would word differently. */
export const suggestion = read({
  name: 'statements.suggestion',
  input: input({ id: id(), clause: id() }),
  load: (db, { id: number, clause }) => loadProposed(db, number, clause),
  may: maySuggest,
  show: (facts) => facts,
});
