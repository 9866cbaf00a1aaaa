import { choice, input, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf, type Occasion } from '../../../shared/occasion.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { vacantLands } from '../../people/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { selectArrivals } from '../db/arrivals.ts';
import { mayConfirm, mayEnterArrival, mayEnterSomewhere, mayListArrivals } from '../permissions.ts';
import { waitingLines } from '../rules/ledger.ts';

const perPage = 50;
export const listedStates = ['wartend', 'rueckfrage', 'alle'] as const;

/** The journal of counts with corrections: a municipality's own, a Land's, or all of them. */
export const arrivals = read({
  name: 'admissions.arrivals',
  input: input({
    stand: choice(listedStates).default('alle'),
    kommune: optional(text(40)),
    seite: wholeNumber(1, 10_000).default(1),
  }),
  load: async (db, { kommune }, occasion) => ({
    lines: await selectArrivals(db, filterFor(kommune, occasion)),
    programmes: await programmesOn(db, occasion.today),
    groups: await groupsOf(db),
    vacant: await vacantLands(db, occasion.today),
  }),
  may: mayListArrivals,
  show({ lines, programmes, groups, vacant }, occasion, { stand, kommune, seite }) {
    const waiting = waitingLines(lines);
    const ids = new Set(waiting.map(({ id }) => id));
    const listed = {
      wartend: waiting,
      rueckfrage: waiting.filter(({ question }) => question !== null),
      alle: lines,
    }[stand];
    const names = new Map(programmes.map(({ id, name }) => [id, name]));
    const pages = Math.max(1, Math.ceil(listed.length / perPage));
    const page = Math.min(seite, pages);
    const mayConfirmAt = (place: { municipality: string; land: string | null }): boolean =>
      mayConfirm(occasion, { place, landVacant: place.land === null || vacant.includes(place.land) }).allowed;
    return {
      filter: { stand, kommune },
      total: listed.length,
      page,
      pages,
      rows: listed.slice((page - 1) * perPage, page * perPage).map((line) => {
        const isOpen = line.reverses === null && line.reversedBy === null;
        return {
          ...line,
          programmeName: names.get(line.programme) ?? '',
          isWaiting: ids.has(line.id),
          may: {
            change: isOpen && mayEnterArrival(occasion, { place: line }).allowed,
            confirm: ids.has(line.id) && mayConfirmAt(line),
          },
        };
      }),
      toConfirm: [...Map.groupBy(waiting.filter(mayConfirmAt), ({ municipality }) => municipality)].map(
        ([municipality, own]) => ({ municipality, lines: own.length }),
      ),
      groups: groups.map(({ key, de, en }) => ({ key, de, en })),
      today: occasion.today,
      may: { enter: mayEnterSomewhere(occasion, {}).allowed },
    };
  },
});

/** A municipality reads its own lines, a Land coordination those of its Länder; a filter narrows, never widens. */
const filterFor = (kommune: string | null, { actor }: Occasion) => {
  const office = officeOf(actor);
  if (office?.role === 'AP' || office?.role === 'OB') return { municipality: office.municipality ?? '' };
  const chosen = kommune === null ? {} : { municipality: kommune };
  return office?.role === 'LK' ? { ...chosen, lands: office.lands } : chosen;
};
