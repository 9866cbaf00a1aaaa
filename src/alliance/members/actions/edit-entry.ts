import { action } from '../../../platform/action.ts';
import {
  choice,
  input,
  longText,
  optional,
  text,
  unitKey,
  webAddress,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { audiences } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { entryFor, updateEntry } from '../db/entries.ts';
import { mayEditEntry } from '../permissions.ts';
import { decideEdit } from '../rules/edit-entry.ts';

/** Corrects what the register says about a municipality beside its steps, and who reads it. @de Eintrag bearbeiten */
export const editEntry = action({
  name: 'members.edit-entry',
  input: input({
    municipality: unitKey(),
    version: wholeNumber(),
    councilName: optional(text(120)),
    councilNameAudience: choice(audiences).default('public'),
    headTitle: optional(text(120)),
    headTitleAudience: choice(audiences).default('public'),
    website: optional(webAddress()),
    websiteAudience: choice(audiences).default('public'),
    publicNote: optional(longText(2_000)),
    membersNote: optional(longText(2_000)),
    coordinatorsNote: optional(longText(2_000)),
    officeNote: optional(longText(2_000)),
  }),
  async load(db, { municipality }, { now }) {
    const unit = await unitOf(db, municipality);
    if (!unit) return null;
    return { place: { municipality, land: unit.land }, entry: await entryFor(db, municipality, now) };
  },
  may: mayEditEntry,
  decide: ({ place, entry }, edit, { actor }) => decideEdit(entry, edit, actor, place),
  async save(db, edit, _, { place, entry }) {
    await updateEntry(db, entry.id, edit);
    return { about: `members.entry:${place.municipality}`, ...place, reply: { version: entry.version + 1 } };
  },
});
