import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectUpload } from '../db/uploads.ts';
import { mayBringDemands } from '../permissions.ts';

/** A file of demands with what its names mean. */
export const keptUpload = read({
  name: 'practices.kept-upload',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const upload = await selectUpload(db, number);
    return upload && { upload };
  },
  may: mayBringDemands,
  show({ upload: { entries, rows, ...upload } }) {
    const matched = rows ?? [];
    return {
      ...upload,
      problems: entries.problems,
      sure: matched.filter(({ municipality }) => municipality !== null),
      ambiguous: matched.filter(
        ({ municipality, candidates }) => municipality === null && candidates.length > 0,
      ),
      unknown: matched.filter(
        ({ municipality, candidates }) => municipality === null && candidates.length === 0,
      ),
    };
  },
});
