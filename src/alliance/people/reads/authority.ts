import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectAuthority } from '../db/authorities.ts';
import { mayKeepAuthorities } from '../permissions.ts';

/** One authority, for those who keep it. @de Behörde */
export const authority = read({
  name: 'people.authority',
  input: input({ id: id() }),
  async load(db, input) {
    const found = await selectAuthority(db, input.id);
    return found && { found };
  },
  may: mayKeepAuthorities,
  show: ({ found }, { today }) => ({ ...found, today }),
});
