import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectQuestions } from '../db/snapshot-questions.ts';
import { selectSnapshot } from '../db/snapshots.ts';
import { mayKeepSnapshot } from '../permissions.ts';

/** A question of the recipient, for the form that answers it. @de Rückfrage in Arbeit */
export const keptQuestion = read({
  name: 'offers.kept-question',
  input: input({ snapshot: id(), id: id() }),
  async load(db, { snapshot: number, id: wanted }) {
    const found = await selectSnapshot(db, number);
    const question = found && (await selectQuestions(db, number)).find((one) => one.id === wanted);
    return question && { land: found.land, snapshot: found, question };
  },
  may: mayKeepSnapshot,
  show: ({ snapshot: { id: number, number: name, title }, question }) => ({
    snapshot: number,
    number: name,
    title,
    id: question.id,
    text: question.text,
    isAnswered: question.answer !== null,
  }),
});
