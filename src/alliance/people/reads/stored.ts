import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectPerson } from '../db/persons.ts';
import { selectStored } from '../db/stored.ts';
import { mayKeepPerson } from '../permissions.ts';

/** All that is stored about a person, for themselves or on their wish (Art. 15 GDPR). @de Auskunft nach Art. 15 DSGVO */
export const stored = read({
  name: 'people.stored',
  input: input({ person: id() }),
  async load(db, { person }) {
    const known = await selectPerson(db, person);
    return known && { person, stored: await selectStored(db, person) };
  },
  may: mayKeepPerson,
  show: ({ stored: parts }, { now }) => ({ asOf: now.toISOString(), ...parts }),
});
