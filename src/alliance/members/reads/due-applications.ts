import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { daysBetween, dayOf } from '../../../shared/days.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { landCoordinations } from '../../people/facts.ts';
import { unitsOf } from '../../territory/facts.ts';
import { selectApplications, selectOpenQuestions } from '../db/application.ts';
import { mayListApplications } from '../permissions.ts';
import { turnOf } from '../rules/turn.ts';

/** Applications that wait for the one who asks, the longest waiting first. @de Fällige Beitrittsanträge */
export const dueApplications = read({
  name: 'members.due-applications',
  input: input({}),
  async load(db, _, { actor, today }) {
    const office = officeOf(actor);
    const rows = await selectApplications(db, office?.role === 'LK' ? office.lands : null);
    const open = rows.filter(({ state }) => state === 'submitted' || state === 'recommended');
    const units = await unitsOf(db, [...new Set(open.map(({ municipality }) => municipality))]);
    return {
      open,
      names: new Map(units.map(({ key, name }) => [key, name])),
      occupied: new Set((await landCoordinations(db, today)).map(({ land }) => land)),
      asked: new Set(await selectOpenQuestions(db)),
    };
  },
  may: mayListApplications,
  show({ open, names, occupied, asked }, { actor, today }) {
    const mine = officeOf(actor)?.role === 'K' ? 'federation' : 'land';
    return open
      .map(({ id, municipality, state, waitingSince }) => ({
        id,
        municipality,
        name: names.get(municipality) ?? municipality,
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
