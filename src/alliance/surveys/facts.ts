import { type Db, sql } from '../../platform/database/index.ts';
import type { Question } from './questionnaire-types.ts';
import { questionsOf } from './questionnaire-types.ts';
import { selectSurvey } from './db/surveys.ts';
import { selectAnswerById } from './db/answers.ts';
import type { Value } from './types.ts';

/** A released answer as higher contexts may use it, for example as the evidence of an offer. */
export interface ReleasedAnswer {
  id: number;
  survey: number;
  /** Title and wave, for quoting. */
  title: string;
  wave: number;
  municipality: string;
  land: string;
  releasedAt: Date;
  /** What was said, question by question; a missing key is not answered, null is „no statement“. */
  said: { question: Question; value: Value | undefined }[];
}

/** One released answer; undefined for drafts, so that nothing is built on what nobody has released. */
export const releasedAnswer = async (db: Db, id: number): Promise<ReleasedAnswer | undefined> => {
  const answer = await selectAnswerById(db, id);
  const survey = answer && (await selectSurvey(db, answer.survey));
  if (!answer || !survey || answer.state !== 'released' || answer.releasedAt === null) return undefined;
  return {
    id,
    survey: survey.id,
    title: survey.title,
    wave: survey.wave,
    municipality: answer.municipality,
    land: answer.land,
    releasedAt: answer.releasedAt,
    said: questionsOf(survey.questionnaire)
      .filter(({ type }) => type !== 'note')
      .map((question) => ({ question, value: answer.values[question.key] })),
  };
};

/** The released answers of a municipality, the latest first. */
export const answersOf = (
  db: Db,
  municipality: string,
): Promise<{ id: number; survey: number; title: string; wave: number; releasedAt: Date }[]> =>
  db.rows(sql`
    select a.id, a.survey, s.title, s.wave, a.released_at as "releasedAt"
    from surveys.answer a join surveys.survey s on s.id = a.survey
    where a.municipality = ${municipality} and a.state = 'released' order by a.released_at desc, a.id desc`);
