import { due } from '../../alliance/members/reads/due.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { ask } from '../../platform/ask.ts';
import { fill } from '../../platform/texts.ts';
import { municipalityHref } from '../mitglieder/address.ts';
import type { DueItem, DueSource } from './due.ts';

/** Länder without a coordination, gaps of the own entry. */
export const dueInRegister: DueSource = async (house, occasion, language) => {
  const answer = await ask(house, due, {}, occasion);
  if (answer.outcome !== 'found') return [];
  const { vacantLands, gaps, municipality } = answer.value;
  const { start: t } = texts(language);
  const items: (DueItem | false)[] = [
    vacantLands.length > 0 && {
      label: fill(t.vacant, { n: vacantLands.length }),
      href: '/laender',
      hint: vacantLands.map((key) => landOf(key)?.[language] ?? key).join(', '),
    },
    gaps !== null &&
      municipality !== null &&
      (gaps.website || gaps.councilName) && {
        label: t.completeEntry,
        href: `${municipalityHref(municipality)}/bearbeiten`,
        hint: t.completeEntryHint,
      },
  ];
  return items.filter((item) => item !== false);
};
