import { action } from '../../../platform/action.ts';
import { input, longText, optional, text, webAddress, yesNo } from '../../../platform/form/inputs.ts';
import { insertOption } from '../db/options.ts';
import { mayKeepCatalogues } from '../permissions.ts';

/** Adds to the library of what a municipality could do. @de Handlungsoption aufnehmen */
export const addOption = action({
  name: 'practices.add-option',
  input: input({
    title: text(200),
    summary: longText(2_000),
    forWhom: text(300),
    legalBasis: optional(text(300)),
    source: text(500),
    link: optional(webAddress()),
    verified: yesNo(),
  }),
  load: () => Promise.resolve({}),
  may: mayKeepCatalogues,
  async save(db, deed, { today }) {
    const number = await insertOption(db, { ...deed, checkedOn: today });
    return { about: `practices.option:${number}`, reply: { id: number } };
  },
});
