import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { documentKindOf, documentTypes } from '../../mandates/rules/document-kind.ts';
import { selectAnswerById, selectAnswerFile } from '../db/answers.ts';
import { selectSurvey } from '../db/surveys.ts';
import { mayReadAnswerFile } from '../permissions.ts';

/** A file that belongs to an answer, for those who may read the answer. @de Datei einer Antwort */
export const answerFile = read({
  name: 'surveys.answer-file',
  input: input({ answer: id(), file: id() }),
  async load(db, { answer: number, file }) {
    const answer = await selectAnswerById(db, number);
    const survey = answer && (await selectSurvey(db, answer.survey));
    const found = answer && (await selectAnswerFile(db, number, file));
    if (!answer || !survey || !found) return null;
    return { survey, answer, place: { municipality: answer.municipality, land: answer.land }, file: found };
  },
  may: mayReadAnswerFile,
  show({ file: { name, content } }) {
    const kind = documentKindOf(content);
    return {
      name,
      mediaType: kind === null ? 'application/octet-stream' : documentTypes[kind],
      base64: content.toString('base64'),
    };
  },
});
