import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addMonths } from '../../../shared/days.ts';
import { selectPractice } from '../db/good-practices.ts';
import { mayChoosePractice } from '../permissions.ts';

/** A good practice for those who review it. */
export const chosenPractice = read({
  name: 'practices.chosen-practice',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const practice = await selectPractice(db, number);
    return practice && { place: practice, practice };
  },
  may: mayChoosePractice,
  show: ({ practice }, { today }) => ({ ...practice, nextReviewOn: addMonths(today, 24) }),
});
