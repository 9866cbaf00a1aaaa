import { action } from '../../../platform/action.ts';
import { id, input, text } from '../../../platform/form/inputs.ts';
import { erase } from '../db/erasure.ts';
import { countOtherFederalOffices, selectOfficesOf } from '../db/offices.ts';
import { selectPersonToChange } from '../db/persons.ts';
import { mayErase } from '../permissions.ts';
import { decideErasure } from '../rules/person.ts';

/**
 * Erases a person and keeps what they decided (Art. 17 with 17 (3) GDPR): deeds stay under a number.
 *
 * @de Löschung einer Person
 */
export const erasePerson = action({
  name: 'people.erase-person',
  input: input({ person: id(), reason: text(300) }),
  async load(db, { person }, { today }) {
    const known = await selectPersonToChange(db, person);
    if (!known) return null;
    const offices = await selectOfficesOf(db, person);
    const federal = offices.find(({ role, toDay }) => role === 'K' && (!toDay || toDay >= today));
    const others = federal ? await countOtherFederalOffices(db, federal.id, today) : 1;
    return { person, known, isLastFederal: others === 0 };
  },
  may: mayErase,
  decide: (facts, input) => decideErasure(facts, input),
  async save(db, _, { now, today }, { known }) {
    await erase(db, known, today, now);
    return { about: `people.person:${known.id}` };
  },
  essential: true,
});
