import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { mayBeginPublished } from '../permissions.ts';

/** What the form for published numbers offers. */
export const beginPublished = read({
  name: 'admissions.begin-published',
  input: input({}),
  load: async (db, _, { today }) => ({ programmes: await programmesOn(db, today) }),
  may: mayBeginPublished,
  show: ({ programmes }) => ({ programmes: programmes.map(({ id, name }) => ({ id, name })) }),
});
