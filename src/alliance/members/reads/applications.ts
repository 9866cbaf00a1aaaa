import { choice, input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { daysBetween, dayOf } from '../../../shared/days.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { landCoordinations } from '../../people/facts.ts';
import { lands } from '../../territory/lands.ts';
import { unitsOf } from '../../territory/facts.ts';
import { selectApplications, selectOpenQuestions } from '../db/application.ts';
import { mayListApplications } from '../permissions.ts';
import { applicationOrders, pageSize, sortApplications } from '../rules/application-list.ts';
import { turnOf } from '../rules/turn.ts';

const openStates = ['preparing', 'submitted', 'recommended'] as const;
const filters = ['offen', 'alle', ...openStates, 'confirmed', 'rejected', 'withdrawn', 'expired'] as const;
const landKeys = lands.map(({ key }) => key) as [string, ...string[]];

/** Applications under way or ended; a Land coordination sees those of its Länder. @de Beitrittsanträge */
export const applications = read({
  name: 'members.applications',
  input: input({
    stand: choice(filters).default('offen'),
    land: optional(choice(landKeys)),
    sort: choice(applicationOrders).default('wartet'),
    seite: wholeNumber(1, 10_000).default(1),
  }),
  async load(db, _, { actor, today }) {
    const office = officeOf(actor);
    const rows = await selectApplications(db, office?.role === 'LK' ? office.lands : null);
    const units = await unitsOf(db, [...new Set(rows.map(({ municipality }) => municipality))]);
    return {
      rows,
      names: new Map(units.map(({ key, name }) => [key, name])),
      occupied: new Set((await landCoordinations(db, today)).map(({ land }) => land)),
      asked: new Set(await selectOpenQuestions(db)),
    };
  },
  may: mayListApplications,
  show({ rows, names, occupied, asked }, { today, actor }, { stand, land, sort, seite }) {
    const listed = rows
      .filter(
        ({ state }) =>
          stand === 'alle' ||
          (stand === 'offen' ? (openStates as readonly string[]).includes(state) : state === stand),
      )
      .map(({ id, municipality, state, waitingSince, createdAt }) => {
        const place = municipality.slice(0, 2);
        const questionOpen = asked.has(id);
        return {
          id,
          municipality,
          name: names.get(municipality) ?? municipality,
          land: place,
          state,
          questionOpen,
          turn: turnOf(state, { questionOpen, landVacant: !occupied.has(place) }),
          waitingSince,
          days: daysBetween(dayOf(waitingSince), today),
          createdAt,
        };
      })
      .filter((row) => land === null || row.land === land);
    const pages = Math.max(1, Math.ceil(listed.length / pageSize));
    const page = Math.min(seite, pages);
    return {
      rows: sortApplications(listed, sort).slice((page - 1) * pageSize, page * pageSize),
      total: listed.length,
      page,
      pages,
      filter: { stand, land },
      order: sort,
      lands: officeOf(actor)?.role === 'LK' ? (officeOf(actor)?.lands ?? []) : landKeys,
      today,
    };
  },
});
