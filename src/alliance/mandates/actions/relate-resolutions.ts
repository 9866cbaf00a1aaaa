import { action } from '../../../platform/action.ts';
import { choice, day, id, input, optional } from '../../../platform/form/inputs.ts';
import { selectItems } from '../db/items.ts';
import { keepResolution } from '../db/kept.ts';
import { insertRelation } from '../db/relations.ts';
import { selectResolution } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';
import { decideRelation } from '../rules/relation.ts';
import { relationKinds } from '../types.ts';

/** Says that a resolution renews, amends or repeals an earlier one, or one item of it. @de Beschlüsse verbinden */
export const relateResolutions = action({
  name: 'mandates.relate-resolutions',
  input: input({
    of: id(),
    kind: choice(relationKinds),
    to: id(),
    item: optional(id()),
    day: optional(day()),
    until: optional(day()),
  }),
  async load(db, { of, to }) {
    const kept = await keepResolution(db, of);
    const earlier = await selectResolution(db, to);
    if (!kept || !earlier) return null;
    const items = await selectItems(db, to);
    return { ...kept, earlier: { ...earlier, items: items.map((item) => item.id) } };
  },
  may: mayKeepMandates,
  decide: ({ resolution, earlier }, sent) => decideRelation(resolution, earlier, sent),
  async save(db, deed, _, { place }) {
    const relation = await insertRelation(db, deed);
    return {
      about: `mandates.resolution:${deed.of}`,
      ...place,
      reply: { id: relation, resolution: deed.of },
    };
  },
  conflicts: { relation_once: 'mandates.relation-known' },
});
