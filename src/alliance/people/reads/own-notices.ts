import { input, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { personOf } from '../../../shared/occasion.ts';
import { selectOwnNotices } from '../db/own-notices.ts';
import { mayUseOwnSession } from '../permissions.ts';

const perPage = 25;

/** What was written to the reader, why, and what was kept back because they wished so. @de Meine Benachrichtigungen */
export const ownNotices = read({
  name: 'people.own-notices',
  input: input({ seite: wholeNumber(1, 10_000).default(1) }),
  async load(db, { seite }, occasion) {
    const person = personOf(occasion);
    const found =
      person === null
        ? { total: 0, rows: [] }
        : await selectOwnNotices(db, person, { limit: perPage, offset: (seite - 1) * perPage });
    return { person, found };
  },
  may: mayUseOwnSession,
  show: ({ found: { total, rows } }, _, { seite }) => ({
    total,
    rows,
    page: seite,
    pages: Math.max(1, Math.ceil(total / perPage)),
  }),
});
