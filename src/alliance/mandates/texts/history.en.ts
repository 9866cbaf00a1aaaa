import type { historyDe } from './history.de.ts';

export const historyEn: typeof historyDe = {
  title: 'Changes',
  lead: 'Who changed something is on the record; here are day, office and content (before → after).',
  empty: 'No change on record.',
  bySystem: 'System',
  removed: 'Removed',
  nothing: 'empty',
};
