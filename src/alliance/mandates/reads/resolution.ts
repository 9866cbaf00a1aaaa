import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectLinesAbout } from '../../../platform/record/about.ts';
import { audienceOf, mayRead } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectMandates } from '../db/held.ts';
import { selectItems } from '../db/items.ts';
import { selectRelations } from '../db/relations.ts';
import { selectResolution } from '../db/resolutions.ts';
import { mayCheckMandates, mayKeepMandates, mayReadMandates } from '../permissions.ts';
import { changesOf, itemIn } from '../rules/changes.ts';
import { contradictionsIn } from '../rules/contradiction.ts';
import { holdItems, type MandateFacts } from '../rules/hold.ts';
import { itemState } from '../rules/item-state.ts';
import { holdsOn } from '../rules/validity.ts';

/** One resolution with its items, what holds of it today, its relations and its history. @de Seite eines Beschlusses */
export const resolution = read({
  name: 'mandates.resolution',
  input: input({ id: id() }),
  async load(db, sent) {
    const found = await selectResolution(db, sent.id);
    if (!found) return null;
    const { municipality, land } = found;
    return {
      found,
      place: { municipality, land },
      unit: await unitOf(db, municipality),
      items: await selectItems(db, sent.id),
      relations: await selectRelations(db, sent.id),
      mandates: await selectMandates(db, [municipality]),
      history: await selectLinesAbout(db, `mandates.resolution:${sent.id}`),
    };
  },
  may: mayReadMandates,
  show({ found, place, unit, items, relations, mandates, history }, occasion) {
    const { today } = occasion;
    const reader = audienceOf(occasion.actor, { municipality: found.municipality, land: found.land ?? '' });
    const held = new Map((holdItems(mandates).get(found.municipality) ?? []).map((item) => [item.id, item]));
    const mayKeep = mayKeepMandates(occasion, { place }).allowed;
    return {
      ...found,
      name: unit?.name ?? found.municipality,
      note: mayRead(reader, 'members') ? found.note : null,
      items: items.map((item) => {
        const one = held.get(item.id);
        return {
          ...item,
          state: one
            ? itemState(one, today)
            : item.result === 'rejected'
              ? ({ state: 'rejected' } as const)
              : null,
        };
      }),
      relations,
      contradictions: contradictionsOf(mandates, found.id, today),
      topics: mandates.topics,
      groups: mandates.groups,
      // when, in which office and what, never who
      history: history.map(({ seq, at, action, role, details }) => ({
        seq,
        at,
        action,
        role,
        item: itemIn(details),
        changes: changesOf(details).filter(({ field }) => field !== 'note' || mayRead(reader, 'members')),
      })),
      today,
      may: {
        keep: mayKeep,
        check: found.checkedOn === null && mayCheckMandates(occasion, { place }).allowed,
        seeState: mayRead(reader, 'members'),
      },
    };
  },
});

/** Pairs of items in force that contradict each other, as far as this resolution has a part in them. */
const contradictionsOf = (mandates: MandateFacts, id: number, day: string) => {
  const inForce = new Set(
    [...holdItems(mandates).values()].flatMap((items) =>
      items.filter(({ spans }) => holdsOn(spans, day)).map((item) => item.id),
    ),
  );
  const stances = mandates.items.filter((item) => inForce.has(item.id));
  return contradictionsIn(stances, mandates)
    .filter((pair) => pair.some(({ resolution: own }) => own.id === id))
    .map((pair) =>
      pair.map((item) => ({ number: item.number, resolution: item.resolution, effect: item.effect })),
    );
};
