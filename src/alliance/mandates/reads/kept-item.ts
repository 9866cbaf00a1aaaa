import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { unitOf } from '../../territory/facts.ts';
import { resolutionOfItem, selectItems } from '../db/items.ts';
import { selectGroups, selectTopics } from '../db/orders.ts';
import { selectResolution } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';

/** One item with its resolution, for those who keep it. @de Beschlusspunkt zum Bearbeiten */
export const keptItem = read({
  name: 'mandates.kept-item',
  input: input({ item: id() }),
  async load(db, sent) {
    const number = await resolutionOfItem(db, sent.item);
    const found = number === null ? undefined : await selectResolution(db, number);
    if (!found) return null;
    const { municipality, land } = found;
    const items = await selectItems(db, found.id);
    const item = items.find((one) => one.id === sent.item);
    if (!item) return null;
    return {
      found,
      item,
      place: { municipality, land },
      unit: await unitOf(db, municipality),
      topics: await selectTopics(db),
      groups: await selectGroups(db),
    };
  },
  may: mayKeepMandates,
  show({ found, item, unit, topics, groups }, { today }) {
    const used = new Set(item.scopes.flatMap((scope) => [...scope.topics, ...scope.groups]));
    const isOffered = ({ key, retiredOn }: { key: string; retiredOn: string | null }) =>
      retiredOn === null || retiredOn > today || used.has(key);
    return {
      item,
      resolution: {
        id: found.id,
        title: found.title,
        day: found.day,
        version: found.version,
        municipality: found.municipality,
        name: unit?.name ?? found.municipality,
      },
      topics: topics.filter(isOffered),
      groups: groups.filter(isOffered),
    };
  },
});
