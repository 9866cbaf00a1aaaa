import { input, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { recordPortion } from '../../../platform/record/verify.ts';
import { mayKeepHouse } from '../permissions.ts';

/** The record as it was written, in portions: what `verify` checks. @de Abschrift des Protokolls */
export const recordLines = read({
  name: 'operations.record-lines',
  input: input({ after: wholeNumber(0, Number.MAX_SAFE_INTEGER).default(0) }),
  load: (db, { after }) => recordPortion(db, after),
  may: mayKeepHouse,
  show: (lines) => ({ lines, next: lines.at(-1)?.seq ?? null }),
});
