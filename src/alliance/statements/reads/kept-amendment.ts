import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { mayKeepText } from '../permissions.ts';
import { loadShownAmendment, showAmendment } from './amendment.ts';

/** An amendment for those who propose its procedure and decide it. */
export const keptAmendment = read({
  name: 'statements.kept-amendment',
  input: input({ id: id(), antrag: id() }),
  load: (db, { id: number, antrag }) => loadShownAmendment(db, number, antrag),
  may: mayKeepText,
  show: showAmendment,
});
