import { id, input, optional, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addMonths } from '../../../shared/days.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { answersOf, releasedAnswer } from '../../surveys/facts.ts';
import { selectOffer } from '../db/offers.ts';
import { mayEnterSomewhere, mayKeepOffer } from '../permissions.ts';
import { numberOf } from '../rules/from-answer.ts';

/** What the form for a new offer begins with: an earlier offer, a survey answer, a programme. @de Angebot beginnen */
export const beginOffer = read({
  name: 'offers.begin-offer',
  input: input({
    vorlage: optional(id()),
    antwort: optional(id()),
    programm: optional(id()),
    kommune: optional(text(40)),
  }),
  load: async (db, { vorlage, antwort }, { today, actor }) => ({
    said: antwort === null ? null : ((await releasedAnswer(db, antwort)) ?? null),
    answers: await answersOf(db, officeOf(actor)?.municipality ?? ''),
    earlier: vorlage === null ? null : ((await selectOffer(db, vorlage)) ?? null),
    groups: await groupsOf(db),
    programmes: await programmesOn(db, today),
  }),
  may: mayEnterSomewhere,
  show({ earlier, said, answers, groups, programmes }, occasion, { programm, kommune }) {
    const { today } = occasion;
    const office = officeOf(occasion.actor);
    const own = office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null;
    const land = own === null ? null : own.slice(0, 2);
    const template = earlier && mayKeepOffer(occasion, { place: earlier }).allowed ? earlier : null;
    const answer = said && mayKeepOffer(occasion, { place: said }).allowed ? said : null;
    return {
      template,
      answer,
      number: answer && numberOf(answer.said),
      answers: own === null ? [] : answers,
      municipality: template?.municipality ?? answer?.municipality ?? own ?? kommune,
      groups,
      programmes: programmes.filter(
        (one) => one.state !== 'ended' && (land === null || one.land === null || one.land === land),
      ),
      programme: programm,
      validFrom: today,
      validTo: addMonths(today, 12),
    };
  },
});
