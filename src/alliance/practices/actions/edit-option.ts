import { action } from '../../../platform/action.ts';
import {
  id,
  input,
  longText,
  optional,
  text,
  webAddress,
  wholeNumber,
  yesNo,
} from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { selectOption, updateOption } from '../db/options.ts';
import { mayKeepCatalogues } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Brings an option up to date, or takes it out of the library. @de Handlungsoption bearbeiten */
export const editOption = action({
  name: 'practices.edit-option',
  input: input({
    id: id(),
    version: wholeNumber(),
    title: text(200),
    summary: longText(2_000),
    forWhom: text(300),
    legalBasis: optional(text(300)),
    source: text(500),
    link: optional(webAddress()),
    verified: yesNo(),
    retired: yesNo(),
  }),
  async load(db, input) {
    const option = await selectOption(db, input.id);
    return option && { option };
  },
  may: mayKeepCatalogues,
  decide: ({ option }, deed) =>
    option.version === deed.version ? accept(deed) : decline('changed-meanwhile'),
  async save(db, { id: number, retired, ...written }, { today }, { option }) {
    await updateOption(db, number, { ...written, checkedOn: today, retiredOn: retired ? today : null });
    return { about: `practices.option:${number}`, details: { ...option } };
  },
});
