import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { namesOf } from '../../people/facts.ts';
import { releasedAnswer } from '../../surveys/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectOffer } from '../db/offers.ts';
import { selectSteps } from '../db/steps.ts';
import { isOverloaded } from '../loads/kept.ts';
import { releaseFacts } from '../loads/release.ts';
import { mayHoldBack, mayKeepOffer, mayReadNotes, mayReadOffers, mayReleaseOffer } from '../permissions.ts';
import { type OfferChange, whyNotNow } from '../rules/change.ts';
import { askCells, whyNotCovered } from '../rules/release.ts';
import { isLongUnconfirmed } from '../rules/reminder.ts';
import { isOpen, stateOn } from '../rules/state.ts';

/** One offer with its mandate and history. @de Ein Angebot */
export const offer = read({
  name: 'offers.offer',
  input: input({ id: id() }),
  async load(db, { id: number }, { today }) {
    const found = await selectOffer(db, number);
    if (!found) return null;
    const { municipality, land } = found;
    const steps = await selectSteps(db, number);
    return {
      offer: found,
      place: { municipality, land },
      unit: await unitOf(db, municipality),
      steps,
      answer: found.evidence && (await releasedAnswer(db, found.evidence.id)),
      names: await namesOf(
        db,
        steps.map(({ by }) => by),
      ),
      groups: await groupsOf(db),
      facts: await releaseFacts(db, found, today, 'look'),
      overloaded: await isOverloaded(db, municipality, today),
    };
  },
  may: mayReadOffers,
  show({ offer: found, place, unit, steps, answer, names, groups, facts, overloaded }, occasion) {
    const { today } = occasion;
    const can = (change: OfferChange) =>
      whyNotNow(found, change, { version: found.version, overloaded }, today) === null;
    const keeps = mayKeepOffer(occasion, { place }).allowed;
    const holds = mayHoldBack(occasion, { place }).allowed;
    const releases = mayReleaseOffer(occasion, { place }).allowed;
    const { note, ...told } = found;
    const state = stateOn(found, today);
    const asked = state === 'discussed' || state === 'resolved' ? askCells(found, facts, today) : [];
    return {
      ...told,
      state,
      old: isOpen(state) && isLongUnconfirmed(found, today),
      note: mayReadNotes(occasion, { place }).allowed ? note : null,
      name: unit?.name ?? found.municipality,
      survey: answer ? { id: answer.survey, title: answer.title, wave: answer.wave } : null,
      groups: groups.filter(({ key }) => found.groups.includes(key)),
      programmes: facts.programmes
        .filter(({ id: programme }) => found.programmes.includes(programme))
        .map(({ id: programme, name }) => ({ id: programme, name })),
      steps: steps.map(({ by, ...step }) => ({
        ...step,
        by: by === null ? null : (names.get(by) ?? null),
        byClock: by === null,
      })),
      overloaded,
      lacksMandate: asked.some(({ coverage }) => whyNotCovered(coverage) !== null),
      today,
      may: {
        edit: keeps && can('edit'),
        resolve: keeps && can('resolve'),
        release: releases && can('release'),
        pause: holds && can('pause'),
        resume: releases && can('resume'),
        confirm: holds && can('confirm'),
        extend: releases && can('extend'),
        withdraw: holds && can('withdraw'),
        copy: keeps,
      },
    };
  },
});
