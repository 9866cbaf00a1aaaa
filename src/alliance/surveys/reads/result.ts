import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectReleased } from '../db/answers.ts';
import { selectAsked } from '../db/asked.ts';
import { selectResult, selectSurvey, selectWaves } from '../db/surveys.ts';
import { mayDesign, mayReadResult, mayReadWithin } from '../permissions.ts';
import { publicResult } from '../rules/public-result.ts';
import { resultOf } from '../rules/statistics.ts';
import { isPublic } from '../rules/survey.ts';

/**
 * What a survey says: what was kept when it closed, or what it would say now, for its authors while it is open. Readers
 * from outside get it with small counts hidden. Kept per state of the data.
 *
 * @de Ergebnis einer Umfrage
 */
export const result = read({
  name: 'surveys.result',
  input: input({ id: id() }),
  shared: true,
  async load(db, { id: number }) {
    const survey = await selectSurvey(db, number);
    if (!survey || survey.state === 'draft') return null;
    const kept = await selectResult(db, number);
    return {
      survey,
      waves: (await selectWaves(db, survey.series)).length,
      result:
        kept ??
        resultOf(survey.questionnaire, await selectAsked(db, number), await selectReleased(db, number)),
    };
  },
  may: mayReadResult,
  show({ survey, waves, result: found }, occasion) {
    const isWithin = mayReadWithin(occasion, {}).allowed;
    return {
      survey: {
        id: survey.id,
        title: survey.title,
        titleEn: survey.titleEn,
        wave: survey.wave,
        land: survey.land,
        state: survey.state,
        openedOn: survey.openedOn,
        closedOn: survey.closedOn,
        publicFrom: survey.publicFrom,
      },
      today: occasion.today,
      isPublic: isPublic(survey, occasion.today),
      isSuppressed: !isWithin,
      hasWaves: waves > 1,
      result: isWithin ? found : publicResult(found),
      may: { design: mayDesign(occasion, { survey }).allowed, readWithin: isWithin },
    };
  },
});
