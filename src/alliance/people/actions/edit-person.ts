import { action } from '../../../platform/action.ts';
import {
  choice,
  id,
  input,
  optional,
  personal,
  text,
  wholeNumber,
  yesNo,
} from '../../../platform/form/inputs.ts';
import { hideName, selectPersonToChange, updatePerson } from '../db/persons.ts';
import { mayKeepPerson } from '../permissions.ts';
import { decideEditPerson } from '../rules/person.ts';
import { noticeVolumes, salutations } from '../types.ts';

/** Changes what is known of a person: name, form of address, language, notices. @de Angaben zur Person ändern */
export const editPerson = action({
  name: 'people.edit-person',
  input: input({
    person: id(),
    version: wholeNumber(),
    name: personal(text(120)),
    salutation: personal(choice(salutations)),
    academicTitle: personal(optional(text(40))),
    namePublic: yesNo(),
    language: choice(['de', 'en']),
    notices: choice(noticeVolumes),
  }),
  async load(db, { person }) {
    const known = await selectPersonToChange(db, person);
    return known && { person, known };
  },
  may: mayKeepPerson,
  decide: ({ known }, edit) => decideEditPerson(known, edit),
  async save(db, edit, _, { known }) {
    await updatePerson(db, known.id, { ...edit, email: known.email });
    if (known.namePublic && !edit.namePublic) await hideName(db, known.id);
    return { about: `people.person:${known.id}`, reply: { version: known.version + 1 } };
  },
});
