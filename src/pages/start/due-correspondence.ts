import { due } from '../../alliance/correspondence/reads/due.ts';
import { texts } from '../../alliance/correspondence/texts/index.ts';
import { ask } from '../../platform/ask.ts';
import { fill } from '../../platform/texts.ts';
import type { DueSource } from './due.ts';

/** Answers to be judged, deadlines and promises that are over. */
export const dueInCorrespondence: DueSource = async (house, occasion, language) => {
  const answer = await ask(house, due, {}, occasion);
  if (answer.outcome !== 'found') return [];
  const { dueKinds } = texts(language).page;
  return answer.value.map(({ kind, id, subject, day }) => ({
    label: fill(dueKinds[kind], { subject }),
    href: `/schriftwechsel/${id}`,
    until: day,
    late: kind !== 'to-classify',
  }));
};
