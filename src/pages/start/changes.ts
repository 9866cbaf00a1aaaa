import { type Language, fill } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { happenedDe } from './happened.de.ts';
import { happenedEn } from './happened.en.ts';

export interface Change {
  at: Date;
  action: string;
  municipality: string | null;
}
/** Equal deeds of one day, told as one. */
export interface ToldChange extends Change {
  times: number;
}

/** The newest first, as many as asked for; what was done several times on one day to the same municipality is one. */
export const toldChanges = (changes: readonly Change[], most: number): ToldChange[] => {
  const told = new Map<string, ToldChange>();
  for (const change of changes) {
    const key = `${dayOf(change.at)} ${change.action} ${change.municipality}`;
    const known = told.get(key);
    if (known) known.times += 1;
    else told.set(key, { ...change, times: 1 });
  }
  return [...told.values()].slice(0, most);
};

/** What happened, as a sentence; null for deeds that have none of their own. */
export const happened = (
  { action, times }: Pick<ToldChange, 'action' | 'times'>,
  language: Language,
): string | null => {
  const sentences: Record<string, [once: string, often: string]> =
    language === 'en' ? happenedEn : happenedDe;
  const [once, often] = sentences[action] ?? [];
  return (times === 1 ? once : often && fill(often, { n: times })) ?? null;
};
