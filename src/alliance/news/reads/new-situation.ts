import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { mayKeepSituations } from '../permissions.ts';

/** What the form of a new situation begins with. @de Neue Lage */
export const newSituation = read({
  name: 'news.new-situation',
  input: input({}),
  load: async () => ({}),
  may: mayKeepSituations,
  show: (_, { today }) => ({ today }),
});
