import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { mayBegin } from '../permissions.ts';

/** The form for a new survey: for which Länder its author may ask; an empty list stands for all of them together. @de Umfrage beginnen */
export const beginSurvey = read({
  name: 'surveys.begin-survey',
  input: input({}),
  load: async () => ({}),
  may: mayBegin,
  show(_facts, { actor }) {
    const office = officeOf(actor);
    return { lands: office?.role === 'LK' ? office.lands : [], everywhere: office?.role === 'K' };
  },
});
