import { mattersRead } from '../../alliance/matters/reads/matters.ts';
import { texts } from '../../alliance/matters/texts/index.ts';
import { ask } from '../../platform/ask.ts';
import { fill } from '../../platform/texts.ts';
import type { DueSource } from './due.ts';

/** Matters to which the reader's office owes a reply. */
export const dueMatters: DueSource = async (house, occasion, language) => {
  const answer = await ask(house, mattersRead, { state: 'open', mine: false }, occasion);
  if (answer.outcome !== 'found') return [];
  const { page } = texts(language);
  return answer.value.matters
    .filter(({ yours }) => yours)
    .map(({ id, title, dueDay, overdue }) => ({
      label: fill(page.dueNow, { title }),
      href: `/anliegen/${id}`,
      until: dueDay,
      late: overdue,
    }));
};
