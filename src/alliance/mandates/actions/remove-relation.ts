import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { keepResolution } from '../db/kept.ts';
import { deleteRelation, selectRelation, selectRelations } from '../db/relations.ts';
import { mayKeepMandates } from '../permissions.ts';

/** Takes back that a resolution bears upon another. @de Verbindung lösen */
export const removeRelation = action({
  name: 'mandates.remove-relation',
  input: input({ id: id() }),
  async load(db, sent) {
    const relation = await selectRelation(db, sent.id);
    const kept = relation && (await keepResolution(db, relation.of));
    if (!kept) return null;
    const all = await selectRelations(db, kept.resolution.id);
    return { ...kept, relation: all.find((one) => one.id === sent.id) };
  },
  may: mayKeepMandates,
  async save(db, sent, _, { resolution, place, relation }) {
    await deleteRelation(db, sent.id);
    return {
      about: `mandates.resolution:${resolution.id}`,
      ...place,
      reply: { resolution: resolution.id },
      details: { ...relation },
    };
  },
});
