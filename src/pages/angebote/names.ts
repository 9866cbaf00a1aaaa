import type { Group } from '../../alliance/mandates/types.ts';
import { texts } from '../../alliance/offers/texts/index.ts';
import type { Offer } from '../../alliance/offers/types.ts';
import type { Language } from '../../platform/texts.ts';

/** Whom an offer is for, in words. */
export const groupNames = (
  offer: Pick<Offer, 'groups'>,
  groups: readonly Group[],
  language: Language,
): string =>
  offer.groups.length === 0
    ? texts(language).list.everybody
    : offer.groups.map((key) => groups.find((group) => group.key === key)?.[language] ?? key).join(', ');

/** For which programmes, in words. */
export const programmeNames = (
  offer: Pick<Offer, 'programmes'>,
  programmes: readonly { id: number; name: string }[],
  language: Language,
): string =>
  offer.programmes.length === 0
    ? texts(language).list.anyProgramme
    : offer.programmes
        .map((id) => programmes.find((programme) => programme.id === id)?.name ?? String(id))
        .join(', ');
