import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectDocument, selectMeasure } from '../db/measures.ts';
import { mayReadMeasure } from '../permissions.ts';

/** A document of a measure, for those who may read the measure. */
export const measureDocument = read({
  name: 'practices.measure-document',
  input: input({ id: id(), file: id() }),
  async load(db, { id: number, file }) {
    const found = await selectMeasure(db, number);
    const document = found && (await selectDocument(db, number, file));
    return document && { place: found, audience: found.audience, document };
  },
  may: mayReadMeasure,
  show: ({ document: { name, mediaType, content } }) => ({
    name,
    mediaType,
    base64: content.toString('base64'),
  }),
});
