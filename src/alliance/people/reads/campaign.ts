import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addMonths } from '../../../shared/days.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectCampaign } from '../db/confirmations.ts';
import { scopeOf } from '../db/places.ts';
import { mayWriteToLand } from '../permissions.ts';
import { freshness, parametersOn } from '../rules/confirmation.ts';

/** How far the yearly confirmation is: who is missing, and who got which mail. @de Stand der Bestätigung */
export const campaign = read({
  name: 'people.campaign',
  input: input({}),
  async load(db, _, { actor, today }) {
    const { lands, place } = scopeOf(officeOf(actor));
    const before = addMonths(today, -parametersOn(today).afterMonths);
    return {
      place: { municipality: null, land: lands?.[0] ?? place.land },
      state: await selectCampaign(db, lands, today, before),
    };
  },
  may: mayWriteToLand,
  show({ state: { contacts, open } }, { today }) {
    const rows = open.map((contact) => ({ ...contact, freshness: freshness(contact, today) }));
    const count = (state: string) => rows.filter((row) => row.freshness === state).length;
    const missing = rows.filter((row) => row.freshness !== 'confirmed');
    return {
      today,
      contacts,
      confirmed: contacts - missing.length,
      asked: count('asked'),
      escalated: count('escalated'),
      missing,
    };
  },
});
