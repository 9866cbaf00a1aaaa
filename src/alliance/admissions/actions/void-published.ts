import { action } from '../../../platform/action.ts';
import { id, input, longText } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectPublishedOne, voidPublishedRow } from '../db/published.ts';
import { mayKeepPublished } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('admissions');

/** Takes back a published number that was entered wrongly. @de Veröffentlichte Zahl zurücknehmen */
export const voidPublished = action({
  name: 'admissions.void-published',
  input: input({ id: id(), reason: longText(1_000) }),
  async load(db, { id: number }) {
    const published = await selectPublishedOne(db, number);
    if (!published) return null;
    const unit = published.place === null ? undefined : await unitOf(db, published.place);
    return { land: unit ? (unit.land ?? unit.key) : null, published };
  },
  may: mayKeepPublished,
  decide: ({ published }, deed) => (published.voidedOn === null ? accept(deed) : decline('already-voided')),
  async save(db, { id: number, reason }, { today }, { land }) {
    await voidPublishedRow(db, number, today, reason);
    return { about: `admissions.published:${number}`, land };
  },
});
