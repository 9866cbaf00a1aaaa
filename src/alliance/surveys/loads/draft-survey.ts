import type { Trace } from '../../../platform/action.ts';
import type { Db } from '../../../platform/database/index.ts';
import { lockSurvey, updateQuestionnaire } from '../db/surveys.ts';
import type { Questionnaire } from '../questionnaire-types.ts';
import type { Survey } from '../types.ts';

/** The draft that a deed of its editor changes, locked. */
export const loadSurveyToEdit = async (
  db: Db,
  { id }: { id: number },
): Promise<{ survey: Survey } | null> => {
  const survey = await lockSurvey(db, id);
  return survey ? { survey } : null;
};

/** Writes the changed questionnaire; what stood there goes to the record. */
export const writeQuestionnaire = async (
  db: Db,
  survey: Survey,
  questionnaire: Questionnaire,
  more: Record<string, unknown> = {},
): Promise<Trace> => {
  await updateQuestionnaire(db, survey.id, questionnaire);
  return {
    about: `surveys.survey:${survey.id}`,
    land: survey.land,
    reply: { id: survey.id },
    details: { before: survey.questionnaire, ...more },
  };
};
