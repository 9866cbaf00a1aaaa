import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { maySuggest } from '../permissions.ts';

/** Opens the form for suggestions to those who may use it. */
export const maySuggestHere = read({
  name: 'practices.may-suggest',
  input: input({}),
  load: () => Promise.resolve({}),
  may: maySuggest,
  show: () => ({}),
});
