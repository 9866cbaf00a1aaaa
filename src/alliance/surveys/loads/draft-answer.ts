import type { Db } from '../../../platform/database/index.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { isAsked } from '../db/asked.ts';
import { lockAnswer, selectAnswer } from '../db/answers.ts';
import { holdSurvey, selectSurvey, selectWaveBefore } from '../db/surveys.ts';
import { carriedValues } from '../rules/carry.ts';
import type { Answer, Survey, Values } from '../types.ts';
import { ownPlace } from './own-place.ts';

/** What an own answer begins with: what is stored, or what the last wave's answer still says. */
export interface Draft {
  survey: Survey;
  place: { municipality: string; land: string };
  /** Whether the survey asks this municipality at all. */
  asked: boolean;
  answer: Answer | null;
  values: Values;
  carried: string[];
  /** What the last wave's answer still says to these questions, for marking what changed. */
  last: { id: number; values: Values; wave: number; releasedAt: Date | null } | null;
}

/** The own answer for reading. */
export const loadDraft = async (db: Db, id: number, occasion: Occasion): Promise<Draft | null> => {
  const survey = await selectSurvey(db, id);
  if (!survey || survey.state === 'draft') return null;
  const place = ownPlace(occasion);
  return draftOf(db, survey, place, (await selectAnswer(db, id, place.municipality)) ?? null);
};

/** The own answer for writing: locked, and the survey kept from being closed meanwhile. */
export const lockDraft = async (db: Db, id: number, occasion: Occasion): Promise<Draft | null> => {
  const survey = await holdSurvey(db, id);
  if (!survey || survey.state === 'draft') return null;
  const place = ownPlace(occasion);
  return draftOf(db, survey, place, (await lockAnswer(db, id, place.municipality)) ?? null);
};

const draftOf = async (
  db: Db,
  survey: Survey,
  place: Draft['place'],
  answer: Answer | null,
): Promise<Draft> => {
  const asked = (await isAsked(db, survey.id, place.municipality)) !== undefined;
  const before = asked ? await selectWaveBefore(db, survey) : undefined;
  const past = before && (await selectAnswer(db, before.id, place.municipality));
  const last =
    before && past?.state === 'released'
      ? {
          id: past.id,
          values: carriedValues(past.values, before.questionnaire, survey.questionnaire),
          wave: before.wave,
          releasedAt: past.releasedAt,
        }
      : null;
  if (answer) return { survey, place, asked, answer, values: answer.values, carried: answer.carried, last };
  const values = last?.values ?? {};
  return { survey, place, asked, answer, values, carried: Object.keys(values), last };
};
