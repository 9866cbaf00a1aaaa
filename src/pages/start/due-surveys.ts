import { due } from '../../alliance/surveys/reads/due.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { titleIn } from '../../alliance/surveys/views/sentences.ts';
import { ask } from '../../platform/ask.ts';
import { fill } from '../../platform/texts.ts';
import type { DueSource } from './due.ts';

const leadsTo = { answer: '/antwort', release: '/antwort', close: '/schliessen' };

/** Surveys to answer, answers to release, surveys whose time is over. */
export const dueInSurveys: DueSource = async (house, occasion, language) => {
  const answer = await ask(house, due, {}, occasion);
  if (answer.outcome !== 'found') return [];
  const t = texts(language).due;
  return answer.value.map((survey) => ({
    label: fill(t[survey.kind], { title: titleIn(survey, language) }),
    href: `/umfragen/${survey.id}${leadsTo[survey.kind]}`,
    ...(survey.dueOn !== null && { until: survey.dueOn, late: survey.dueOn < occasion.today }),
  }));
};
