import { action } from '../../../platform/action.ts';
import { day, input, longText, optional, text, unitKey } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { endOverload, insertOverload, selectOverloads } from '../db/overloads.ts';
import { pauseAll } from '../db/pause.ts';
import { mayKeepOffer } from '../permissions.ts';
import { decideOverload, hasLapsed, isRunning } from '../rules/overload.ts';

/** A municipality says that it can take in nobody for a time; its released offers pause at once. @de Überlastung melden */
export const reportOverload = action({
  name: 'offers.report-overload',
  input: input({
    municipality: unitKey(),
    fromDay: day(),
    untilDay: optional(day()),
    reason: longText(1_000),
    source: text(500),
  }),
  async load(db, { municipality }) {
    const unit = await unitOf(db, municipality);
    if (!unit) return null;
    const standing = await selectOverloads(db, municipality);
    return { place: { municipality, land: unit.land }, standing };
  },
  may: mayKeepOffer,
  decide: ({ standing }, deed, { today }) => decideOverload(standing, deed, today),
  async save(db, deed, occasion, { place, standing }) {
    const { now, today } = occasion;
    const by = personOf(occasion);
    for (const one of standing)
      if (hasLapsed(one, today)) await endOverload(db, one.id, one.untilDay ?? today, null);
    const id = await insertOverload(db, { ...deed, ...place }, now, by);
    const isNow = isRunning({ ...deed, endedOn: null }, today);
    const paused = isNow
      ? await pauseAll(db, place.municipality, { now, today, by, reason: deed.reason })
      : [];
    return { about: `offers.overload:${id}`, ...place, reply: { id }, details: { paused } };
  },
  conflicts: { overload_once: 'offers.already-overloaded' },
});
