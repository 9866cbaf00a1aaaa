import { action } from '../../../platform/action.ts';
import {
  choice,
  id,
  input,
  longText,
  optional,
  text,
  unitKey,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertArrival, lockArrivals, selectArrivals } from '../db/arrivals.ts';
import { selectPledgesOf } from '../db/requests.ts';
import { mayEnterArrival } from '../permissions.ts';
import { decideArrival } from '../rules/arrival.ts';
import { periodParts } from '../rules/period.ts';

/** Enters how many people came in a month or quarter: a count, never persons. @de Aufnahmen melden */
export const enterArrival = action({
  name: 'admissions.enter-arrival',
  input: input({
    municipality: unitKey(),
    year: wholeNumber(2015, 2100),
    part: choice(periodParts),
    programme: id(),
    group: optional(text(60)),
    count: wholeNumber(0, 100_000),
    request: optional(id()),
    source: text(300),
    note: optional(longText(1_000)),
  }),
  async load(db, { municipality }, { today }) {
    const unit = await unitOf(db, municipality);
    if (!unit) return null;
    await lockArrivals(db, municipality);
    return {
      place: { municipality, land: unit.land },
      lines: await selectArrivals(db, { municipality }),
      requests: await selectPledgesOf(db, municipality),
      programmes: await programmesOn(db, today),
      groups: await groupsOf(db),
    };
  },
  may: mayEnterArrival,
  decide: (facts, deed, { today }) => decideArrival(facts, deed, today),
  async save(db, { year: _year, part: _part, ...line }, occasion, { place }) {
    const { now, today } = occasion;
    const number = await insertArrival(
      db,
      { ...line, ...place, reverses: null, reason: null, enteredOn: today },
      { now, by: personOf(occasion) },
    );
    return { about: `admissions.arrival:${number}`, ...place, reply: { id: number } };
  },
});
