import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addDays } from '../../../shared/days.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { selectComingDeadlines, selectProofs } from '../db/history.ts';
import { selectProgrammes } from '../db/programmes.ts';
import { mayKeepProgramme, mayReadDue } from '../permissions.ts';
import { concerns } from '../rules/concerns.ts';
import { doubtsOf } from '../rules/doubts.ts';

/** Deadlines are told so many days ahead. */
const leadDays = 30;

/** Deadlines that come, and programmes whose state contradicts their dates, for the reader. @de Fälliges der Programme */
export const due = read({
  name: 'programmes.due',
  input: input({}),
  async load(db, _, { today }) {
    const [deadlines, programmes, proofs] = await Promise.all([
      selectComingDeadlines(db, today, addDays(today, leadDays)),
      selectProgrammes(db, today),
      selectProofs(db),
    ]);
    return { deadlines, programmes, proofs: new Map(proofs.map(({ programme, day }) => [programme, day])) };
  },
  may: mayReadDue,
  show({ deadlines, programmes, proofs }, occasion) {
    const { today } = occasion;
    return {
      deadlines: deadlines
        .filter((one) => concerns(one, officeOf(occasion.actor)))
        .map(({ programme, name, day, what }) => ({ programme, name, day, what })),
      doubtful: programmes
        .filter((one) => mayKeepProgramme(occasion, { place: one }).allowed)
        .filter((one) => {
          const doubts = doubtsOf({ ...one, provenOn: proofs.get(one.id) ?? null }, today);
          return doubts.includes('open-after-its-end') || doubts.includes('no-state');
        })
        .map(({ id, name }) => ({ id, name })),
    };
  },
});
