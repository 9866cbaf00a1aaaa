import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addMonths } from '../../../shared/days.ts';
import { selectMeasure } from '../db/measures.ts';
import { mayChoosePractice } from '../permissions.ts';

/** A measure that may be recommended to others. */
export const chosenMeasure = read({
  name: 'practices.chosen-measure',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const measure = await selectMeasure(db, number);
    return measure && { place: measure, measure };
  },
  may: mayChoosePractice,
  show: ({ measure: { id: number, title } }, { today }) => ({
    id: number,
    title,
    reviewOn: addMonths(today, 24),
  }),
});
