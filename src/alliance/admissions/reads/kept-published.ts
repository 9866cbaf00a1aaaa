import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectPublishedOne } from '../db/published.ts';
import { mayKeepPublished } from '../permissions.ts';

/** A published number for those who take it back. */
export const keptPublished = read({
  name: 'admissions.kept-published',
  input: input({ id: id() }),
  async load(db, { id: number }) {
    const published = await selectPublishedOne(db, number);
    if (!published) return null;
    const unit = published.place === null ? undefined : await unitOf(db, published.place);
    return { land: unit ? (unit.land ?? unit.key) : null, published };
  },
  may: mayKeepPublished,
  show: ({ published }) => published,
});
