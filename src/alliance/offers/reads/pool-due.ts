import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectOpenQuestions } from '../db/snapshot-questions.ts';
import { selectSnapshots } from '../db/snapshots.ts';
import { mayKeepSnapshot, mayPrepareSomewhere } from '../permissions.ts';

/** Pooled offers that wait to be sent, and questions that wait for an answer. @de Fälliges gebündelter Angebote */
export const poolDue = read({
  name: 'offers.pool-due',
  input: input({}),
  async load(db) {
    const [all, questions] = await Promise.all([
      selectSnapshots(db, { states: ['prepared', 'released', 'withdrawn'] }),
      selectOpenQuestions(db),
    ]);
    return { all, questions };
  },
  may: mayPrepareSomewhere,
  show({ all, questions }, occasion) {
    const own = all.filter((one) => mayKeepSnapshot(occasion, one).allowed);
    return {
      prepared: own
        .filter(({ state }) => state === 'prepared')
        .map(({ id, number, title }) => ({ id, number: number ?? '', title })),
      questions: questions.flatMap(({ id, snapshot, askedAt }) => {
        const about = own.find((one) => one.id === snapshot);
        return about ? [{ id, snapshot, number: about.number ?? '', askedAt }] : [];
      }),
    };
  },
});
