import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf, personOf } from '../../../shared/occasion.ts';
import { selectOfficesOf } from '../db/offices.ts';
import { selectPerson } from '../db/persons.ts';
import { nearestPlace, officePlace } from '../db/places.ts';
import { mayEndOffice, mayErase, mayHandOver, mayKeepPerson, maySeePerson } from '../permissions.ts';

/** Somebody with their offices. @de Person */
export const person = read({
  name: 'people.person',
  input: input({ person: id() }),
  async load(db, input, { actor }) {
    const known = await selectPerson(db, input.person);
    if (!known) return null;
    const offices = await selectOfficesOf(db, known.id);
    return { person: known.id, known, offices, place: nearestPlace(officeOf(actor), offices) };
  },
  may: maySeePerson,
  show({ known, offices }, occasion) {
    const { today } = occasion;
    const keeps = mayKeepPerson(occasion, { person: known.id }).allowed;
    const { id: personId, name, email, version } = known;
    return {
      today,
      person: { id: personId, name, email, version },
      /** What only the person and those who correct it see. */
      details: keeps ? known : null,
      isOneself: personOf(occasion) === personId,
      offices: offices.map((office) => {
        const isOver = office.toDay !== null && office.toDay < today;
        const facts = { place: officePlace(office), role: office.role, person: personId };
        return {
          ...office,
          isOver,
          may: {
            end: !isOver && mayEndOffice(occasion, facts).allowed,
            handOver: !isOver && mayHandOver(occasion, facts).allowed,
          },
        };
      }),
      may: { keep: keeps, erase: mayErase(occasion, { person: personId }).allowed },
    };
  },
});
