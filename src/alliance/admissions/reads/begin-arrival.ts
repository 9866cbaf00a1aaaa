import { input, optional, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addMonths } from '../../../shared/days.ts';
import { type Occasion, officeOf } from '../../../shared/occasion.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { selectPledgesOf } from '../db/requests.ts';
import { mayEnterSomewhere } from '../permissions.ts';
import { quarterOf } from '../rules/period.ts';

/** What the form for counts offers: programmes, groups, and the accepted pledges of the municipality. */
export const beginArrival = read({
  name: 'admissions.begin-arrival',
  input: input({ kommune: optional(text(40)) }),
  async load(db, { kommune }, occasion) {
    const own = ownOf(occasion) ?? kommune;
    return {
      own,
      programmes: await programmesOn(db, occasion.today),
      groups: await groupsOf(db),
      // Only the federation may choose a municipality; everybody else is shown their own pledges.
      pledges: own === null ? [] : await selectPledgesOf(db, own),
    };
  },
  may: mayEnterSomewhere,
  show({ own, programmes, groups, pledges }, occasion) {
    const last = addMonths(occasion.today, -3);
    const [year = '', part = 'q1'] = quarterOf(last).split('-');
    return {
      own,
      isFixed: ownOf(occasion) !== null,
      programmes: programmes.map(({ id, name }) => ({ id, name })),
      groups: groups
        .filter(({ retiredOn }) => retiredOn === null)
        .map(({ key, de, en }) => ({ key, de, en })),
      pledges,
      year: Number(year),
      part,
    };
  },
});

const ownOf = ({ actor }: Occasion): string | null => {
  const office = officeOf(actor);
  return office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null;
};
