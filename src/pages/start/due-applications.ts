import { dueApplications as due } from '../../alliance/members/reads/due-applications.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { ask } from '../../platform/ask.ts';
import { fill } from '../../platform/texts.ts';
import type { DueSource } from './due.ts';

/** Applications that wait for the one who looks, each with the days it has waited. */
export const dueApplications: DueSource = async (house, occasion, language) => {
  const answer = await ask(house, due, {}, occasion);
  if (answer.outcome !== 'found') return [];
  const t = texts(language).applications.due;
  return answer.value.map(({ id, name, state, days }) => ({
    label: fill(state === 'recommended' ? t.confirm : t.recommend, { name }),
    href: `/beitritte/${id}`,
    hint: days === 1 ? t.oneDay : fill(t.days, { n: days }),
  }));
};
