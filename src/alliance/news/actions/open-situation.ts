import { action } from '../../../platform/action.ts';
import { input } from '../../../platform/form/inputs.ts';
import { insertSituation } from '../db/situations.ts';
import { mayKeepSituations } from '../permissions.ts';
import { decideSituation } from '../rules/situation.ts';
import { situationFields } from '../situation-fields.ts';

/** Begins a situation to which statements, offers and letters can be bundled. @de Lage eröffnen */
export const openSituation = action({
  name: 'news.open-situation',
  input: input(situationFields),
  load: async () => ({}),
  may: mayKeepSituations,
  decide: (_, deed, { today }) => decideSituation(deed, today),
  async save(db, deed, { now }) {
    const id = await insertSituation(db, deed, now);
    return { about: `news.situation:${id}`, reply: { id } };
  },
});
