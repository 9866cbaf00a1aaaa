import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { mayBegin } from '../permissions.ts';

/** For the form of a new statement: a Land coordination writes for its own Länder. */
export const newStatement = read({
  name: 'statements.new-statement',
  input: input({}),
  load: () => Promise.resolve({}),
  may: mayBegin,
  show(_, { actor }) {
    const office = officeOf(actor);
    return { lands: office?.role === 'LK' ? office.lands : null };
  },
});
