import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { daysBetween, dayOf } from '../../../shared/days.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { landCoordinations } from '../../people/facts.ts';
import { selectOpenQuestions, selectWaiting } from '../db/application.ts';
import { mayListApplications } from '../permissions.ts';
import { turnOf } from '../rules/turn.ts';

/** Applications that wait for the one who asks, the longest waiting first. @de Fällige Beitrittsanträge */
export const dueApplications = read({
  name: 'members.due-applications',
  input: input({}),
  async load(db, _, { actor, today }) {
    const office = officeOf(actor);
    const [open, coordinations, asked] = await Promise.all([
      selectWaiting(db, office?.role === 'LK' ? office.lands : null),
      landCoordinations(db, today),
      selectOpenQuestions(db),
    ]);
    return {
      open,
      occupied: new Set(coordinations.map(({ land }) => land)),
      asked: new Set(asked),
    };
  },
  may: mayListApplications,
  show({ open, occupied, asked }, { actor, today }) {
    const mine = officeOf(actor)?.role === 'K' ? 'federation' : 'land';
    return open
      .map(({ id, municipality, name, state, waitingSince }) => ({
        id,
        municipality,
        name,
        state,
        turn: turnOf(state, {
          questionOpen: asked.has(id),
          landVacant: !occupied.has(municipality.slice(0, 2)),
        }),
        waitingSince,
        days: daysBetween(dayOf(waitingSince), today),
      }))
      .filter(({ turn }) => turn === mine)
      .sort((a, b) => a.waitingSince.getTime() - b.waitingSince.getTime());
  },
});
