import { due } from '../../alliance/programmes/reads/due.ts';
import { texts } from '../../alliance/programmes/texts/index.ts';
import { ask } from '../../platform/ask.ts';
import { fill } from '../../platform/texts.ts';
import type { DueSource } from './due.ts';

/** Deadlines of programmes, and entries whose state contradicts their dates. */
export const dueInProgrammes: DueSource = async (house, occasion, language) => {
  const answer = await ask(house, due, {}, occasion);
  if (answer.outcome !== 'found') return [];
  const t = texts(language).due;
  return [
    ...answer.value.deadlines.map(({ programme, name, day, what }) => ({
      label: fill(t.deadline, { programme: name, what }),
      href: `/programme/${programme}`,
      until: day,
    })),
    ...answer.value.doubtful.map(({ id, name }) => ({
      label: fill(t.doubtful, { name }),
      href: `/programme/${id}`,
    })),
  ];
};
