import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { basisFields } from '../basis-fields.ts';
import { selectBases, updateBasis } from '../db/bases.ts';
import { mayKeepBases } from '../permissions.ts';
import { decideBasis } from '../rules/basis.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('programmes');

/** Corrects a legal basis, or lets it end with a day. @de Rechtsgrundlage bearbeiten */
export const editBasis = action({
  name: 'programmes.edit-basis',
  input: input({ id: id(), version: wholeNumber(), ...basisFields }),
  async load(db, sent) {
    const basis = (await selectBases(db)).find((one) => one.id === sent.id);
    return basis && { basis };
  },
  may: mayKeepBases,
  decide: ({ basis }, deed, { today }) =>
    basis.version === deed.version ? decideBasis(deed, today) : decline('changed-meanwhile'),
  async save(db, { id: number, ...deed }, _, { basis }) {
    await updateBasis(db, number, deed);
    return { about: `programmes.basis:${number}`, details: { before: basis } };
  },
  conflicts: { legal_basis_citation: 'programmes.basis-known' },
});
