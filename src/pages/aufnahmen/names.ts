import { noGroup } from '../../alliance/admissions/rules/counted.ts';
import { whole } from '../../alliance/admissions/rules/lattice.ts';
import { partOf, type Period } from '../../alliance/admissions/rules/period.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill, type Language } from '../../platform/texts.ts';

interface Named {
  programmes: readonly { id: number; name: string }[];
  groups: readonly { key: string; de: string; en: string }[];
}

/** A place of the register: municipality, Land, or the alliance. */
export const placeName = (place: string, { house, language }: Visit): string => {
  if (place === whole) return texts(language).register.wholeAlliance;
  const land = landOf(place);
  return land?.key === place ? land[language] : nameOf(house, place);
};

export const programmeName = (key: string, { programmes }: Pick<Named, 'programmes'>): string =>
  programmes.find(({ id }) => String(id) === key)?.name ?? key;

/** A group; people without one are named so. */
export const groupName = (
  key: string | null,
  { groups }: Pick<Named, 'groups'>,
  language: Language,
): string =>
  key === null || key === noGroup
    ? texts(language).register.noGroup
    : (groups.find((group) => group.key === key)?.[language] ?? key);

/** `2025`, `1. Quartal`, `Zusammen`. */
export const periodName = (period: string, language: Language): string => {
  const t = texts(language).register;
  if (period === whole) return t.total;
  const [, quarter] = period.split('-q');
  return quarter ? fill(t.quarter, { n: quarter }) : period;
};

/** `1. Quartal 2025`, `März 2025`. */
export const periodText = (period: Period, language: Language): string => {
  const t = texts(language).lines;
  const { year, part } = partOf(period);
  return fill(t.partOf, { part: t.parts[part], year });
};
