import { poolDue } from '../../alliance/offers/reads/pool-due.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { ask } from '../../platform/ask.ts';
import { fill } from '../../platform/texts.ts';
import type { DueSource } from './due.ts';

/** Pooled offers that wait to be sent, and questions of recipients that wait for an answer. */
export const dueInPooledOffers: DueSource = async (house, occasion, language) => {
  const answer = await ask(house, poolDue, {}, occasion);
  if (answer.outcome !== 'found') return [];
  const { due: t } = poolTexts(language).snapshot;
  const { prepared, questions } = answer.value;
  return [
    ...prepared.map(({ id, number, title }) => ({
      label: fill(t.prepared, { number, title }),
      href: `/angebote/gebuendelt/${id}`,
    })),
    ...questions.map(({ id, snapshot, number }) => ({
      label: fill(t.question, { number }),
      href: `/angebote/gebuendelt/${snapshot}/rueckfragen/${id}`,
    })),
  ];
};
