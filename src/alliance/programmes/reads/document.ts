import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectContent } from '../db/documents.ts';
import { mayReadProgrammes } from '../permissions.ts';

/** The file of a programme's document. @de Unterlage */
export const document = read({
  name: 'programmes.document',
  input: input({ id: id(), document: id() }),
  load: (db, sent) => selectContent(db, sent.id, sent.document),
  may: mayReadProgrammes,
  show: ({ name, mediaType, content }) => ({ name, mediaType, base64: content.toString('base64') }),
});
