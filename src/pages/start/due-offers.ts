import { due } from '../../alliance/offers/reads/due.ts';
import { texts } from '../../alliance/offers/texts/index.ts';
import { ask } from '../../platform/ask.ts';
import { formatDay } from '../../platform/format.ts';
import { fill } from '../../platform/texts.ts';
import type { DueItem, DueSource } from './due.ts';

/** Offers of the own municipality that end or wait for a decision, and a capacity that has grown old. */
export const dueInOffers: DueSource = async (house, occasion, language) => {
  const answer = await ask(house, due, {}, occasion);
  if (answer.outcome !== 'found') return [];
  const t = texts(language).due;
  return answer.value.map((item): DueItem => {
    switch (item.kind) {
      case 'confirm':
      case 'extend':
        return {
          label: fill(t[item.kind], { n: item.offer }),
          hint: fill(t.confirmHint, { day: formatDay(item.until, language) }),
          href: `/angebote/${item.offer}`,
          until: item.until,
        };
      case 'old':
        return {
          label: fill(t.old, { n: item.offer }),
          hint: fill(t.oldHint, { day: formatDay(item.confirmedOn, language) }),
          href: `/angebote/${item.offer}`,
        };
      case 'release':
      case 'resume':
        return { label: fill(t[item.kind], { n: item.offer }), href: `/angebote/${item.offer}` };
      case 'capacity':
        return {
          label: t.capacity,
          hint: fill(t.capacityHint, { day: formatDay(item.day, language) }),
          href: `/angebote/kommune/${item.municipality}/kapazitaet`,
        };
    }
  });
};
