import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectItems } from '../db/items.ts';
import { selectGroups, selectTopics } from '../db/orders.ts';
import { selectRelations } from '../db/relations.ts';
import { selectResolution, selectSiblings } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';

/** A resolution with everything that its forms need, for those who keep it. @de Beschluss zum Bearbeiten */
export const keptResolution = read({
  name: 'mandates.kept-resolution',
  input: input({ id: id() }),
  async load(db, sent) {
    const found = await selectResolution(db, sent.id);
    if (!found) return null;
    const { municipality, land } = found;
    const siblings = await selectSiblings(db, municipality, sent.id);
    const earlier = siblings.filter(({ day }) => day <= found.day);
    return {
      found,
      place: { municipality, land },
      unit: await unitOf(db, municipality),
      items: await selectItems(db, sent.id),
      relations: await selectRelations(db, sent.id),
      earlier: await Promise.all(
        earlier.map(async (one) => ({ ...one, items: await selectItems(db, one.id) })),
      ),
      topics: await selectTopics(db),
      groups: await selectGroups(db),
    };
  },
  may: mayKeepMandates,
  show: ({ found, unit, items, earlier, relations, topics, groups }, { today }) => ({
    ...found,
    name: unit?.name ?? found.municipality,
    items,
    earlier,
    relations,
    topics: topics.filter(({ retiredOn }) => retiredOn === null || retiredOn > today),
    groups: groups.filter(({ retiredOn }) => retiredOn === null || retiredOn > today),
    today,
  }),
});
