import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectSurvey, selectWaves } from '../db/surveys.ts';
import { mayReadResult, mayReadWithin } from '../permissions.ts';
import { compareWaves } from '../rules/compare-waves.ts';
import { publicResult } from '../rules/public-result.ts';
import { isPublic } from '../rules/survey.ts';

/** The closed waves of a series side by side; from outside only those that are published. @de Wellen vergleichen */
export const comparison = read({
  name: 'surveys.comparison',
  input: input({ id: id() }),
  shared: true,
  async load(db, { id: number }) {
    const survey = await selectSurvey(db, number);
    return survey && { survey, waves: await selectWaves(db, survey.series) };
  },
  may: mayReadResult,
  show({ survey, waves }, occasion) {
    const isWithin = mayReadWithin(occasion, {}).allowed;
    const seen = waves.filter((wave) => isWithin || isPublic(wave, occasion.today));
    return {
      survey: { id: survey.id, title: survey.title, titleEn: survey.titleEn },
      waves: seen.map(({ id: one, wave, closedOn, result }) => ({
        id: one,
        wave,
        closedOn,
        asked: result.asked,
        answered: result.answered,
      })),
      compared: compareWaves(
        seen.map(({ id: one, wave, result }) => ({
          survey: one,
          wave,
          result: isWithin ? result : publicResult(result),
        })),
      ),
      isSuppressed: !isWithin,
    };
  },
});
