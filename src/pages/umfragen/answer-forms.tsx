import { adoptAnswer } from '../../alliance/surveys/actions/adopt-answer.ts';
import { proposeRelease } from '../../alliance/surveys/actions/propose-release.ts';
import { releaseAnswer } from '../../alliance/surveys/actions/release-answer.ts';
import { takeBackAnswer } from '../../alliance/surveys/actions/take-back-answer.ts';
import { wordsIn } from '../../alliance/surveys/questionnaire-types.ts';
import { adoptable } from '../../alliance/surveys/reads/adoptable.ts';
import { ownAnswer } from '../../alliance/surveys/reads/own-answer.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { titleIn } from '../../alliance/surveys/views/sentences.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { ConfirmDeed } from '../mandate/ConfirmDeed.tsx';
import { hrefOf, path, surveyPath, toAll, toSurvey } from './address.ts';
import type { Shown } from './answer.tsx';

const crumbs = ({ survey }: Shown, visit: Visit) => [
  toAll(visit),
  toSurvey(survey, visit),
  { href: `${hrefOf(survey.id)}/antwort`, label: texts(visit.language).answer.title },
];
const fixed = ({ id }: Record<string, string>) => ({ id: Number(id) });
const back = ({ survey }: Shown): string => `${hrefOf(survey.id)}/antwort`;

/** What the deed is about: whose answer to what, and what has changed since the last wave. */
const about = (shown: Shown, { house, language }: Visit): string => {
  const t = texts(language).answer;
  const place = fill(t.ofPlace, { place: nameOf(house, shown.municipality) });
  const changed =
    shown.changed.length === 0 ? t.nothingChanged : fill(t.changedSince, { n: shown.changed.length });
  return `${place}: ${titleIn(shown.survey, language)}. ${shown.last ? changed : ''}`.trim();
};

export const proposeReleaseForm = form({
  path: `${surveyPath}/antwort/vorlegen`,
  action: proposeRelease,
  read: ownAnswer,
  crumbs,
  fixed,
  view: (state, shown, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['propose-release']}
      about={about(shown, visit)}
      back={back(shown)}
      version={shown.version}
      visit={visit}
    />
  ),
  after: (_trace, _visit, { id }) => `${hrefOf(id)}/antwort`,
});

export const releaseAnswerForm = form({
  path: `${surveyPath}/antwort/freigeben`,
  action: releaseAnswer,
  read: ownAnswer,
  crumbs,
  fixed,
  view: (state, shown, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['release-answer']}
      about={about(shown, visit)}
      back={back(shown)}
      version={shown.version}
      visit={visit}
    />
  ),
  after: (_trace, _visit, { id }) => `${hrefOf(id)}/antwort`,
});

export const takeBackAnswerForm = form({
  path: `${surveyPath}/antwort/zuruecknehmen`,
  action: takeBackAnswer,
  read: ownAnswer,
  crumbs,
  fixed,
  view: (state, shown, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['take-back-answer']}
      about={about(shown, visit)}
      back={back(shown)}
      version={shown.version}
      visit={visit}
    />
  ),
  after: (_trace, _visit, { id }) => `${hrefOf(id)}/antwort`,
});

export const adoptAnswerForm = form({
  path: `${path}/uebernehmen/:answer{[0-9]+}/:question{[A-Za-z][A-Za-z0-9_-]*}`,
  action: adoptAnswer,
  read: adoptable,
  crumbs: (_, visit) => [toAll(visit)],
  fixed: ({ answer, question }) => ({ answer: Number(answer), question }),
  title: ({ label }, { language }) =>
    `${texts(language).actions['adopt-answer'].title}: ${wordsIn(label, language)}`,
  view: (state, shown, visit) => (
    <ConfirmDeed
      state={state}
      texts={texts(visit.language).actions['adopt-answer']}
      about={fill(texts(visit.language).answer.adoptQuestion, {
        value: shown.value,
        place: nameOf(visit.house, shown.municipality),
      })}
      back={hrefOf(shown.survey)}
      visit={visit}
    />
  ),
  after: ({ municipality }) => `/mitglieder/${encodeURIComponent(municipality ?? '')}`,
});
