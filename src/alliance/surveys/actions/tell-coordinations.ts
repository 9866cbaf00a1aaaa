import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { lockMissing, markReached } from '../db/asked.ts';
import { holdSurvey } from '../db/surveys.ts';
import { writeToCoordination } from '../mails/coordination.ts';
import { mayWorkBehind } from '../permissions.ts';
import { dueFor } from '../rules/reminders.ts';

/** More municipalities than there are in Germany. */
const everybody = 20_000;

/** Tells the coordination of each Land, once, who has not answered in time. @de Länderkoordination unterrichten */
export const tellCoordinations = action({
  name: 'surveys.tell-coordinations',
  input: input({ id: id() }),
  async load(db, { id: number }, { today }) {
    const survey = await holdSurvey(db, number);
    if (!survey) return null;
    const isOver = survey.state === 'open' && survey.dueOn !== null && survey.dueOn < today;
    return { survey, missing: isOver ? await lockMissing(db, number, everybody, '') : [] };
  },
  may: mayWorkBehind,
  decide({ survey, missing }, _input, { today }) {
    const lands = new Map<string, string[]>();
    for (const one of missing)
      if (dueFor(one, survey.dueOn ?? today, today) === 'escalation')
        lands.set(one.land, [...(lands.get(one.land) ?? []), one.municipality]);
    return accept({ lands });
  },
  async save(db, { lands }, occasion, { survey }) {
    for (const [land, municipalities] of lands)
      await writeToCoordination(db, survey, land, municipalities, occasion);
    const told = [...lands.values()].flat();
    await markReached(db, survey.id, 'escalation', told, occasion.today);
    return {
      about: `surveys.survey:${survey.id}`,
      reply: { told: told.length },
      details: { missing: told.length },
    };
  },
  browserOnly: true,
});
