import { action } from '../../../platform/action.ts';
import { id, input, longText } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { recipientsOf } from '../../people/facts.ts';
import { answerQuestionNow, lockQuestion } from '../db/snapshot-questions.ts';
import { selectSnapshot } from '../db/snapshots.ts';
import { tellRecipients } from '../mails/snapshot.ts';
import { mayKeepSnapshot } from '../permissions.ts';
import { decideAnswer } from '../rules/pool/snapshot-state.ts';

/** Answers what the recipient asked. @de Rückfrage beantworten */
export const answerQuestion = action({
  name: 'offers.answer-question',
  input: input({ id: id(), answer: longText(4_000) }),
  async load(db, { id: number }, { today }) {
    const question = await lockQuestion(db, number);
    const snapshot = question && (await selectSnapshot(db, question.snapshot));
    return (
      snapshot && {
        land: snapshot.land,
        snapshot,
        question,
        people: await recipientsOf(db, snapshot.authority, today),
      }
    );
  },
  may: mayKeepSnapshot,
  decide: ({ question }, deed) => decideAnswer(deed, question),
  async save(db, deed, occasion, { snapshot, question, people }) {
    await answerQuestionNow(db, deed, personOf(occasion), occasion.now);
    await tellRecipients(db, 'question-answered', people, snapshot, occasion.now, {
      question: question.text,
      answer: deed.answer,
    });
    return { about: `offers.snapshot:${snapshot.id}`, land: snapshot.land };
  },
});
