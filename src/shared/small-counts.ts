import type { Day } from './days.ts';

/** From which count on a number is shown in public; smaller ones from 1 are hidden. The last line holds today. */
export const smallCounts: readonly { since: Day; threshold: number; source: string }[] = [
  { since: '2019-01-01', threshold: 3, source: 'Hausregel, Stand 2026-03-02' },
];

/** The threshold that holds today, for what is told of today only. @de Schwelle kleiner Zahlen */
export const smallest = smallCounts.at(-1)?.threshold ?? 3;
