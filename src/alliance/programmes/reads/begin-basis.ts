import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { mayKeepBases } from '../permissions.ts';

/** Opens the form for a new legal basis to those who keep them. @de Rechtsgrundlage beginnen */
export const beginBasis = read({
  name: 'programmes.begin-basis',
  input: input({}),
  load: async () => ({}),
  may: mayKeepBases,
  show: () => ({}),
});
