import { action } from '../../../platform/action.ts';
import { choice, day, id, input, longText, optional } from '../../../platform/form/inputs.ts';
import { setRealisation } from '../db/items.ts';
import { keepItem } from '../db/kept.ts';
import { mayKeepMandates } from '../permissions.ts';
import { decideRealisation } from '../rules/realisation.ts';
import { realisations } from '../types.ts';

/** Says how far an item is realised, with evidence. @de Umsetzung festhalten */
export const recordRealisation = action({
  name: 'mandates.record-realisation',
  input: input({
    item: id(),
    realisation: choice(realisations),
    day: optional(day()),
    evidence: optional(longText(2_000)),
  }),
  load: (db, { item }) => keepItem(db, item),
  may: mayKeepMandates,
  decide: ({ item, resolution }, sent, { today }) => decideRealisation(item, resolution, sent, today),
  async save(db, deed, _, { resolution, item, place }) {
    await setRealisation(db, item.id, deed);
    const { realisation, realisedOn, evidence } = item;
    return {
      about: `mandates.resolution:${resolution.id}`,
      ...place,
      reply: { resolution: resolution.id },
      details: { number: item.number, realisation, realisedOn, evidence },
    };
  },
});
