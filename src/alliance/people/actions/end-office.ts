import { action } from '../../../platform/action.ts';
import { day, id, input, text } from '../../../platform/form/inputs.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { officePlace } from '../db/places.ts';
import { countOtherFederalOffices, selectOffice, updateOfficeEnd } from '../db/offices.ts';
import { sendEssential } from '../mails/essential.ts';
import { mayEndOffice } from '../permissions.ts';
import { decideEnd } from '../rules/end-office.ts';

/** Ends an office on a day, its last one: somebody leaves, or the term is over. @de Ende eines Amtes */
export const endOffice = action({
  name: 'people.end-office',
  input: input({ office: id(), day: day(), reason: text(300) }),
  async load(db, { office: number }, { today }) {
    const office = await selectOffice(db, number);
    if (!office) return null;
    return {
      place: officePlace(office),
      role: office.role,
      person: office.person,
      office,
      otherFederal: await countOtherFederalOffices(db, office.id, today),
    };
  },
  may: mayEndOffice,
  decide: (facts, input, { today }) => decideEnd(facts, input, today),
  async save(db, { day: last }, { now }, { place, office }) {
    await updateOfficeEnd(db, office.id, last);
    await sendEssential(
      db,
      { ...office, id: office.person, municipality: place.municipality },
      'office-ended',
      { name: office.name, office: office.role, day: formatLongDay(last, office.language) },
      now,
    );
    return {
      about: `people.office:${office.id}`,
      ...place,
      details: { fromDay: office.fromDay, toDay: office.toDay },
    };
  },
});
