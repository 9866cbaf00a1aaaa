import { id, input, optional, unitKey } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { type Occasion, officeOf } from '../../../shared/occasion.ts';
import { namesOf } from '../../members/facts.ts';
import { selectAdoption } from '../db/adoptions.ts';
import { selectDraft } from '../db/drafts.ts';
import { mayBeginRecord } from '../permissions.ts';

/** What a new resolution may begin from: a paper that was read, a model that was taken over, or the own council. @de Neuer Beschluss */
export const beginResolution = read({
  name: 'mandates.begin-resolution',
  input: input({ entwurf: optional(id()), uebernahme: optional(id()), kommune: optional(unitKey()) }),
  async load(db, { entwurf, uebernahme, kommune }, occasion) {
    const { actor } = occasion;
    const by = actor.kind === 'person' ? actor.personId : null;
    const draft = entwurf === null ? null : await selectDraft(db, entwurf, by);
    const adoption = uebernahme === null ? null : ((await selectAdoption(db, uebernahme)) ?? null);
    const municipality =
      adoption?.municipality ?? kommune ?? draft?.municipality ?? ownMunicipality(occasion);
    return {
      draft,
      adoption: adoption?.resolution === null ? adoption : null,
      municipality,
      names: municipality === null ? undefined : await namesOf(db, municipality),
    };
  },
  may: mayBeginRecord,
  show: ({ draft, adoption, municipality, names }, _, { entwurf }) => ({
    draft: draft && { ...draft, id: entwurf as number },
    adoption,
    municipality,
    body: names?.councilName ?? null,
  }),
});

/** Who acts for one municipality records for it; a coordination chooses. */
const ownMunicipality = ({ actor }: Occasion): string | null => {
  const office = officeOf(actor);
  return office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null;
};
