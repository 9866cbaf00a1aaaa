import { texts } from '../alliance/people/texts/index.ts';
import { formatDay } from '../platform/format.ts';
import { fill, type Language } from '../platform/texts.ts';
import type { Day } from '../shared/days.ts';

/** "seit 1.1.2020", "1.1.2020 bis 31.12.2021", "ab 1.4.2026": how long something holds, as seen on a day. */
export const validity = (
  { fromDay, toDay }: { fromDay: Day; toDay: Day | null },
  today: Day,
  language: Language,
): string => {
  const { account } = texts(language);
  const from = formatDay(fromDay, language);
  if (toDay !== null) return fill(account.span, { from, to: formatDay(toDay, language) });
  return fill(fromDay > today ? account.from : account.since, { from });
};
