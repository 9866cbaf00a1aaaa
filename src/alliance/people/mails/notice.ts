import type { Db } from '../../../platform/database/index.ts';
import { notify } from '../facts.ts';
import { deliveryOf } from '../rules/notices.ts';
import type { OfficeHolder } from '../types.ts';
import { compose, type MailKey } from './essential.ts';

type Reader = Pick<OfficeHolder, 'person' | 'email' | 'notices' | 'language'>;

/** Tells several people of something that needs none of them at once; nobody hears it twice. */
export const tell = async (
  db: Db,
  readers: readonly Reader[],
  key: MailKey,
  values: Record<string, string | number>,
  now: Date,
): Promise<string[]> => {
  const once = [...new Map(readers.map((reader) => [reader.person, reader])).values()];
  for (const reader of once)
    await notify(db, reader, deliveryOf(reader.notices), compose(key, reader.language, values), now);
  return once.map(({ email }) => email);
};
