import { closeSurvey } from '../../alliance/surveys/actions/close-survey.ts';
import { extendSurvey } from '../../alliance/surveys/actions/extend-survey.ts';
import { openSurvey } from '../../alliance/surveys/actions/open-survey.ts';
import { publishResults } from '../../alliance/surveys/actions/publish-results.ts';
import { startWave } from '../../alliance/surveys/actions/start-wave.ts';
import { keptSurvey } from '../../alliance/surveys/reads/kept-survey.ts';
import { survey } from '../../alliance/surveys/reads/survey.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { titleIn } from '../../alliance/surveys/views/sentences.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { addDays } from '../../shared/days.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { hrefOf, surveyPath, toAll, toSurvey } from './address.ts';

type Kept = ShownBy<typeof keptSurvey>;
const crumbs = ({ survey: one }: Kept, visit: Visit) => [toAll(visit), toSurvey(one, visit)];
const fixed = ({ id }: Record<string, string>) => ({ id: Number(id) });
const toIt = ({ about }: { about: string }) => hrefOf(about.split(':')[1]);

/** Six weeks: enough for a committee to meet. */
const usualDays = 42;

export const openSurveyForm = form({
  path: `${surveyPath}/oeffnen`,
  action: openSurvey,
  read: keptSurvey,
  crumbs,
  fixed,
  values: ({ survey: one, today }, { language }) => ({
    version: one.version,
    dueOn: formatDay(addDays(today, usualDays), language),
  }),
  above: (kept, visit) => <BeforeOpening kept={kept} visit={visit} />,
  after: toIt,
});

const BeforeOpening = ({ kept, visit: { language } }: { kept: Kept; visit: Visit }) => {
  const { editor: t, refusals } = texts(language);
  if (kept.flaws.length > 0)
    return (
      <Alert tone="warning" title={t.flaws}>
        <ul>
          {kept.flaws.map(({ flaw, with: more }) => (
            <li>{fill(refusals[flaw], more)}</li>
          ))}
        </ul>
      </Alert>
    );
  return (
    <ul class="hm-consequences">
      <li>{t.flawsNone}</li>
      <li>{t.consequences.frozen}</li>
      <li>{fill(t.consequences.asked, { n: formatNumber(kept.addressed ?? 0, language) })}</li>
      <li>{t.consequences.reminders}</li>
    </ul>
  );
};

export const extendSurveyForm = form({
  path: `${surveyPath}/frist`,
  action: extendSurvey,
  read: keptSurvey,
  crumbs,
  fixed,
  values: ({ survey: { dueOn, version } }, { language }) => ({
    version,
    dueOn: dueOn && formatDay(dueOn, language),
  }),
  after: toIt,
});

export const closeSurveyForm = form({
  path: `${surveyPath}/schliessen`,
  action: closeSurvey,
  read: survey,
  crumbs: (shown, visit) => [toAll(visit), toSurvey(shown, visit)],
  fixed,
  view: (state, shown, visit) => {
    const { editor: t, actions } = texts(visit.language);
    const closes = fill(t.consequences.closes, { answered: shown.answered, asked: shown.asked });
    return (
      <ConfirmDeed
        state={state}
        texts={actions['close-survey']}
        about={`${titleIn(shown, visit.language)}. ${closes} ${t.consequences.keptResult}`}
        back={hrefOf(shown.id)}
        danger
        visit={visit}
      />
    );
  },
  after: toIt,
});

export const publishResultsForm = form({
  path: `${surveyPath}/veroeffentlichen`,
  action: publishResults,
  read: keptSurvey,
  crumbs,
  fixed,
  values: ({ survey: { publicFrom } }, { language }) => ({
    publicFrom: publicFrom && formatDay(publicFrom, language),
  }),
  after: toIt,
});

export const startWaveForm = form({
  path: `${surveyPath}/neue-welle`,
  action: startWave,
  read: keptSurvey,
  crumbs,
  fixed,
  view: (state, { survey: one }, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['start-wave']}
      about={titleIn(one, visit.language)}
      back={hrefOf(one.id)}
      visit={visit}
    />
  ),
  after: ({ reply }) => `${hrefOf(reply?.['id'])}/fragebogen`,
});
