import { id, input, optional } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { read } from '../../../platform/read.ts';
import { selectPerson } from '../db/persons.ts';
import { selectStored } from '../db/stored.ts';
import { mayKeepPerson } from '../permissions.ts';

/** All that is stored about a person, for themselves or on their wish (Art. 15 GDPR). @de Auskunft nach Art. 15 DSGVO */
export const stored = read({
  name: 'people.stored',
  /** Without a person it is about the reader. */
  input: input({ person: optional(id()) }),
  async load(db, { person: asked }, occasion) {
    const person = asked ?? personOf(occasion);
    if (person === null) return { person, stored: null };
    const known = await selectPerson(db, person);
    return known && { person, stored: await selectStored(db, person) };
  },
  may: mayKeepPerson,
  show: ({ stored: parts }, { now }) => ({ asOf: now.toISOString(), ...parts }),
});
