import { action } from '../../../platform/action.ts';
import { choice, id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { insertScope } from '../db/items.ts';
import { keepItem } from '../db/kept.ts';
import { selectGroups, selectTopics } from '../db/orders.ts';
import { noteChange } from '../db/resolutions.ts';
import { mayKeepMandates } from '../permissions.ts';
import { scopeFields } from '../resolution-fields.ts';
import { contradicts } from '../rules/contradiction.ts';
import { scopeOf, unknownScope } from '../rules/item.ts';
import { isOvertaken } from '../rules/resolution.ts';
import type { de } from '../texts/de.ts';
import { acts } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Gives an item a further scope, for example another number for another programme. @de Umfang hinzufügen */
export const addScope = action({
  name: 'mandates.add-scope',
  input: input({ item: id(), version: wholeNumber(), ...scopeFields, act: choice(acts) }),
  async load(db, { item }) {
    const kept = await keepItem(db, item);
    return kept && { ...kept, topics: await selectTopics(db), groups: await selectGroups(db) };
  },
  may: mayKeepMandates,
  decide({ resolution, items, item, topics, groups }, sent) {
    if (isOvertaken(resolution, sent)) return decline('changed-meanwhile');
    if (item.effect === 'none' || item.effect === 'open') return decline('scope-without-effect');
    const scope = scopeOf(sent);
    if (!scope) return decline('act-missing', { field: 'act' });
    const unknown = unknownScope({ topics, groups }, scope);
    if (unknown) return unknown;
    if (scope.limit !== null && item.effect === 'excludes')
      return decline('exclusion-is-plain', { field: 'limit' });
    if (scope.limit !== null && item.result === 'rejected')
      return decline('rejected-gives-nothing', { field: 'limit' });
    const against = items.find((other) =>
      contradicts({ ...item, scopes: [scope] }, other, { topics, groups }),
    );
    return against
      ? decline('contradicts-item', { field: 'topics', with: { number: against.number } })
      : accept(scope);
  },
  async save(db, scope, _, { resolution, item, place }) {
    await insertScope(db, item.id, scope);
    const version = await noteChange(db, resolution.id);
    return {
      about: `mandates.resolution:${resolution.id}`,
      ...place,
      reply: { version, resolution: resolution.id },
      details: { number: item.number },
    };
  },
});
