import type { Db } from '../../../platform/database/index.ts';
import { insertFile } from '../../../platform/files.ts';
import type { Attachment } from '../rules/attachment.ts';
import type { Enclosed } from '../types.ts';

/** Keeps documents that come with a message, and tells where they lie. */
export const keepAnnexes = async (
  db: Db,
  attached: readonly Attachment[],
  now: Date,
  kind: Enclosed['kind'] = 'annex',
): Promise<{ file: number; kind: Enclosed['kind'] }[]> => {
  const kept: { file: number; kind: Enclosed['kind'] }[] = [];
  for (const one of attached) kept.push({ file: await insertFile(db, one, now), kind });
  return kept;
};
