import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { mayAnswer } from '../permissions.ts';
import { loadShownAmendment, showAmendment } from './amendment.ts';

/** An amendment for those who proposed it. */
export const ownAmendment = read({
  name: 'statements.own-amendment',
  input: input({ id: id(), antrag: id() }),
  load: (db, { id: number, antrag }) => loadShownAmendment(db, number, antrag),
  may: mayAnswer,
  show: showAmendment,
});
