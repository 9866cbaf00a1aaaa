import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { fill } from '../../../platform/texts.ts';
import type { Day } from '../../../shared/days.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { officeHolders } from '../../people/facts.ts';
import { texts } from '../texts/index.ts';
import type { Statement } from '../types.ts';
import { tell } from './tell.ts';

const pages = { positions: 'positionen/eigene', signatures: 'unterschriften' } as const;
/** What members are asked for. */
export type Opened = keyof typeof pages;

/** Tells the people of municipalities that positions are asked for, or that a text can be signed. */
export const tellOpened = async (
  db: Db,
  { id, title, until }: Pick<Statement, 'id' | 'title'> & { until: Day | null },
  of: Opened,
  municipalities: readonly string[],
  occasion: Occasion,
): Promise<void> => {
  const readers = await officeHolders(db, { roles: ['AP', 'OB'], municipalities }, occasion.today);
  const values = ({ language }: { language: 'de' | 'en' }) => ({
    title,
    deadline:
      until === null ? '' : fill(texts(language).noticeWords.until, { day: formatLongDay(until, language) }),
    link: `${baseAddress()}/erklaerungen/${id}/${pages[of]}`,
  });
  await tell(db, readers, `opened-${of}`, values, occasion);
};
