import { input, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { inquiryFields } from '../loads/inquiry-fields.ts';
import { poolFacts } from '../loads/pool.ts';
import type { Bottleneck } from '../pool-types.ts';
import { mayExplorePool, mayPrepareSomewhere } from '../permissions.ts';
import { ancestryOf } from '../rules/cells.ts';
import { isLongUnconfirmed } from '../rules/reminder.ts';
import { inquiryFrom } from '../rules/pool/inquiry.ts';
import { explorePool } from '../rules/pool/explore.ts';
import { laterMonth, monthOf } from '../rules/pool/months.ts';
import { inquiryProblem, mostMonths } from '../rules/pool/prepare.ts';

/** Rows on one page, and months in the overview of months. */
const pageSize = 25;
const monthsShown = 12;

/** What all offers do together: what is added, what stands apart, whether wanted numbers can be served. @de Bündelauskunft */
export const pool = read({
  name: 'offers.pool',
  input: input({ ...inquiryFields, seite: optional(wholeNumber(1, 10_000)) }),
  load: (db, _, { today }) => poolFacts(db, today),
  may: mayExplorePool,
  show({ offers, programmes, groups }, occasion, { seite, ...fields }) {
    const { today } = occasion;
    const inquiry = inquiryFrom(fields, today);
    const order = { programmes, ancestry: ancestryOf(groups) };
    const problem = inquiryProblem(inquiry, order, today);
    const thisMonth = monthOf(today);
    const found = explorePool(
      offers,
      { ...inquiry, asked: inquiry.uses, wanted: inquiry.uses.map(({ wanted }) => wanted), today },
      order,
      Array.from({ length: monthsShown }, (_, count) => laterMonth(thisMonth, count)),
    );
    const page = seite ?? 1;
    const { question: _question, added, answer, ratio, ...findings } = found;
    const offersIn = (indexes: readonly number[]) =>
      indexes
        .flatMap((index) => added[index]?.offer ?? [])
        .map(({ id, municipality }) => ({ id, municipality }));
    const withOffers = ({ offers: indexes, ...limit }: Bottleneck) => ({
      ...limit,
      offers: offersIn(indexes),
    });
    const served = new Map<number, number>();
    for (const { offer, number } of (answer ?? ratio)?.shares ?? [])
      served.set(offer, (served.get(offer) ?? 0) + number);
    return {
      today,
      inquiry,
      fields,
      problem: problem && `offers.${problem}`,
      programmes: programmes
        .filter(({ state, id }) => state !== 'ended' || fields.programm.includes(id))
        .map(({ id, name, state, land, groups: open }) => ({ id, name, state, land, groups: open })),
      groups: groups.filter(({ retiredOn, key }) => retiredOn === null || fields.gruppe.includes(key)),
      months: Array.from({ length: mostMonths }, (_, count) => laterMonth(thisMonth, count)),
      findings: {
        ...findings,
        room: found.room?.map((room) => ({ ...room, limit: withOffers(room.limit) })) ?? null,
      },
      answer: answer && { ...answer, shares: [], bottlenecks: answer.bottlenecks.map(withOffers) },
      ratio: ratio && { ...ratio, shares: [], limit: ratio.limit && withOffers(ratio.limit) },
      list: {
        total: added.length,
        page,
        pages: Math.max(1, Math.ceil(added.length / pageSize)),
        rows: added.slice((page - 1) * pageSize, page * pageSize).map(({ offer, places }, index) => ({
          id: offer.id,
          municipality: offer.municipality,
          land: offer.land,
          quantity: offer.quantity,
          places,
          programmes: offer.programmes,
          groups: offer.groups,
          minimumGroup: offer.minimumGroup,
          validFrom: offer.validFrom,
          validTo: offer.validTo,
          confirmedOn: offer.confirmedOn,
          old: isLongUnconfirmed(offer, today),
          mandate: offer.mandate,
          resolutionName: offer.resolutionName,
          served: served.get((page - 1) * pageSize + index) ?? 0,
        })),
      },
      may: {
        prepare:
          mayPrepareSomewhere(occasion, {}).allowed &&
          problem === null &&
          added.length + found.recurring.length > 0 &&
          (officeOf(occasion.actor)?.role !== 'LK' || inquiry.lands.length === 1),
        coordinates: mayPrepareSomewhere(occasion, {}).allowed,
      },
      // only their numbers: what comes anew is shown month by month
      recurring: found.recurring.length,
    };
  },
});
