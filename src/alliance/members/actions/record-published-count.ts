import { action } from '../../../platform/action.ts';
import {
  choice,
  day,
  input,
  longText,
  optional,
  text,
  wholeNumber,
  yesNo,
} from '../../../platform/form/inputs.ts';
import { insertPublishedCount, isPublishedCountKnown } from '../db/counts.ts';
import { mayKeepNumbers } from '../permissions.ts';
import { decidePublishedCount } from '../rules/published-count.ts';
import { countedStatuses, dayPrecisions } from '../types.ts';

/** Keeps a number that somebody published, as its source says it. @de Veröffentlichte Zahl eintragen */
export const recordPublishedCount = action({
  name: 'members.record-published-count',
  input: input({
    status: choice(countedStatuses),
    count: wholeNumber(0, 20_000),
    atLeast: yesNo(),
    day: day(),
    precision: choice(dayPrecisions).default('day'),
    source: text(500),
    remark: optional(longText(500)),
  }),
  load: async (db, count) => ({ known: await isPublishedCountKnown(db, count) }),
  may: mayKeepNumbers,
  decide: ({ known }, count, { today }) => decidePublishedCount(known, count, today),
  async save(db, count, { actor, now }) {
    const by = actor.kind === 'person' ? actor.personId : null;
    const id = await insertPublishedCount(db, count, by, now);
    return { about: `members.published-count:${id}`, reply: { id } };
  },
  conflicts: { count_once: 'members.count-known' },
});
