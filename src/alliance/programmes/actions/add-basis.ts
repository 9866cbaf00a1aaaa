import { action } from '../../../platform/action.ts';
import { input } from '../../../platform/form/inputs.ts';
import { basisFields } from '../basis-fields.ts';
import { insertBasis } from '../db/bases.ts';
import { mayKeepBases } from '../permissions.ts';
import { decideBasis } from '../rules/basis.ts';

/** Enters a norm or agreement that programmes may rest on. @de Rechtsgrundlage eintragen */
export const addBasis = action({
  name: 'programmes.add-basis',
  input: input(basisFields),
  load: async () => ({}),
  may: mayKeepBases,
  decide: (_, deed, { today }) => decideBasis(deed, today),
  async save(db, deed) {
    const id = await insertBasis(db, deed);
    return { about: `programmes.basis:${id}`, reply: { id } };
  },
  conflicts: { legal_basis_citation: 'programmes.basis-known' },
});
