import type { texts } from '../../alliance/correspondence/texts/index.ts';
import type { Keeper } from '../../alliance/correspondence/types.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { lands } from '../../alliance/territory/lands.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';

type Words = ReturnType<typeof texts>['page'];

/** Who keeps a thread, by name. */
export const keeperName = (
  { keeper, land, municipality }: { keeper: Keeper; land: string | null; municipality: string | null },
  t: Words,
  { house, language }: Pick<Visit, 'house' | 'language'>,
): string => {
  if (keeper === 'municipality' && municipality) return nameOf(house, municipality);
  const found = keeper === 'land' && lands.find(({ key }) => key === land);
  return found ? `${t.keepers.land} ${found[language]}` : t.keepers[keeper];
};

export const daysInWords = (days: number, t: Words, language: Visit['language']): string =>
  days === 1 ? t.oneDay : fill(t.days, { n: formatNumber(days, language) });

/** How long the answer took, or how long it is waited for. */
export const durationInWords = (
  duration: { days: number; answered: boolean } | null,
  isClosed: boolean,
  t: Words,
  language: Visit['language'],
): string => {
  if (!duration) return '–';
  const days = daysInWords(duration.days, t, language);
  if (duration.answered) return days;
  return fill(isClosed ? t.closedDays : t.waitingDays, { days });
};
