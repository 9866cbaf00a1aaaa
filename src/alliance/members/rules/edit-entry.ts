import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { type Actor, type Audience, audienceOf, mayRead } from '../../../shared/occasion.ts';
import type { de } from '../texts/de.ts';
import type { Entry } from '../types.ts';
import { visibleEntry } from './visible.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** New values of an entry, made from the version that the form showed. */
export interface EntryEdit {
  version: number;
  councilName: string | null;
  councilNameAudience: Audience;
  headTitle: string | null;
  headTitleAudience: Audience;
  website: string | null;
  websiteAudience: Audience;
  publicNote: string | null;
  membersNote: string | null;
  coordinatorsNote: string | null;
  officeNote: string | null;
}

/**
 * An edit counts only on the version it was made from, so that nobody's change is lost silently. What the editor may not
 * read they cannot overwrite either: such a field keeps what it holds.
 *
 * @de Eintrag bearbeiten
 * @source verzeichnis#gleichzeitig
 */
export const decideEdit = <Edit extends EntryEdit>(
  entry: Entry,
  edit: Edit,
  actor: Actor,
  place: { municipality: string; land: string | null },
): Decision<Edit> => {
  if (edit.version !== entry.version) return decline('changed-meanwhile');
  const reader = audienceOf(actor, { municipality: place.municipality, land: place.land ?? '' });
  return accept({ ...edit, ...hiddenFrom(entry, reader) });
};

const editable = [
  'councilName',
  'headTitle',
  'website',
  'publicNote',
  'membersNote',
  'coordinatorsNote',
  'officeNote',
] as const;

/** The values of an entry, with their audience, that a reader does not get to see. */
const hiddenFrom = (entry: Entry, reader: Audience): Partial<EntryEdit> => {
  const visible = visibleEntry(entry, reader);
  const hidden = editable.filter((field) => entry[field] !== null && visible[field] === null);
  const values: Record<string, string | null> = {};
  for (const field of hidden) {
    values[field] = entry[field];
    if (field in entry.fieldAudience) {
      const audience = entry.fieldAudience[field as keyof Entry['fieldAudience']];
      if (audience && !mayRead(reader, audience)) values[`${field}Audience`] = audience;
    }
  }
  return values;
};
