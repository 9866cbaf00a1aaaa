import { type Audience, mayRead } from '../../../shared/occasion.ts';
import { type ChoosableField, choosableFields, type Entry } from '../types.ts';

/** What one reader sees of an entry; a field that is not theirs is null. */
export type VisibleEntry = Pick<
  Entry,
  ChoosableField | 'publicNote' | 'membersNote' | 'coordinatorsNote' | 'officeNote'
>;

/** A note is meant for the readers in its name. */
export const noteAudience = {
  publicNote: 'public',
  membersNote: 'members',
  coordinatorsNote: 'coordinators',
  officeNote: 'office',
} as const satisfies Record<string, Audience>;

/**
 * An entry as one audience sees it: each field by the audience chosen for it (public where none is chosen), each note by
 * the audience in its name.
 *
 * @de Sichtbare Felder
 * @source leserkreise#felder
 */
export const visibleEntry = (entry: Entry, reader: Audience): VisibleEntry => {
  const chosen = (field: ChoosableField): string | null =>
    mayRead(reader, entry.fieldAudience[field] ?? 'public') ? entry[field] : null;
  const note = (field: keyof typeof noteAudience): string | null =>
    mayRead(reader, noteAudience[field]) ? entry[field] : null;
  const [councilName, headTitle, website] = choosableFields.map(chosen);
  return {
    councilName: councilName ?? null,
    headTitle: headTitle ?? null,
    website: website ?? null,
    publicNote: note('publicNote'),
    membersNote: note('membersNote'),
    coordinatorsNote: note('coordinatorsNote'),
    officeNote: note('officeNote'),
  };
};
