import { baseAddress } from '../../../platform/address.ts';
import type { Db } from '../../../platform/database/index.ts';
import { fill } from '../../../platform/texts.ts';
import { type Occasion, personOf } from '../../../shared/occasion.ts';
import { notify } from '../../people/facts.ts';
import { deliveryOf } from '../../people/rules/notices.ts';
import type { OfficeHolder } from '../../people/types.ts';
import type { de } from '../texts/de.ts';
import { texts } from '../texts/index.ts';

/** Tells each person once, as they chose to be told; not the one who did it. */
export const tell = async (
  db: Db,
  readers: readonly OfficeHolder[],
  kind: keyof typeof de.mails & keyof typeof de.mailReasons,
  valuesFor: (reader: OfficeHolder) => Record<string, string | number>,
  occasion: Occasion,
): Promise<void> => {
  const once = new Map(readers.map((reader) => [reader.person, reader]));
  for (const reader of once.values()) {
    if (reader.person === personOf(occasion)) continue;
    const { mails } = texts(reader.language);
    const values = { name: reader.name, ...valuesFor(reader) };
    const notice = {
      municipality: reader.municipality,
      subject: fill(mails[kind].subject, values),
      body: fill(mails[kind].body, values),
      reason: `statements.${kind}`,
      why: fill(mails.why, { base: baseAddress() }),
    };
    await notify(db, reader, deliveryOf(reader.notices), notice, occasion.now);
  }
};
