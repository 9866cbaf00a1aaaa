import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectPractice } from '../db/good-practices.ts';
import { mayEnterSomewhere } from '../permissions.ts';

/** A good practice for those who take it over. */
export const offeredPractice = read({
  name: 'practices.offered-practice',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const practice = await selectPractice(db, number);
    return practice && { practice };
  },
  may: mayEnterSomewhere,
  show({ practice: { id: number, measure, title } }, { actor, today }) {
    const office = officeOf(actor);
    const own = office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null;
    return { id: number, measure, title, own, today };
  },
});
