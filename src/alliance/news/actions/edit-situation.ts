import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { lockSituation, updateSituation } from '../db/situations.ts';
import { mayKeepSituations } from '../permissions.ts';
import { decideSituation } from '../rules/situation.ts';
import { situationFields } from '../situation-fields.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('news');

/** Corrects a situation, or says that it is over. @de Lage ändern */
export const editSituation = action({
  name: 'news.edit-situation',
  input: input({ id: id(), version: wholeNumber(), ...situationFields }),
  async load(db, input) {
    const situation = await lockSituation(db, input.id);
    return situation && { situation };
  },
  may: mayKeepSituations,
  decide: ({ situation }, deed, { today }) =>
    situation.version === deed.version ? decideSituation(deed, today) : decline('changed-meanwhile'),
  async save(db, deed, _, { situation: { version: _version, ...before } }) {
    await updateSituation(db, deed.id, deed);
    return { about: `news.situation:${deed.id}`, details: { before } };
  },
});
