import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { mayAskToJoin } from '../permissions.ts';

/** The welcome pack; whoever acts for a municipality finds the way to its own entry. @de Begrüßungspaket */
export const welcome = read({
  name: 'members.welcome',
  input: input({}),
  load: async () => ({}),
  may: mayAskToJoin,
  show(_, { actor }) {
    const office = officeOf(actor);
    const isMunicipal = office?.role === 'AP' || office?.role === 'OB';
    return { municipality: isMunicipal ? office.municipality : null };
  },
});
