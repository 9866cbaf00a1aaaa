import { addQuestion } from '../../../src/alliance/surveys/actions/add-question.ts';
import { addSection } from '../../../src/alliance/surveys/actions/add-section.ts';
import { closeSurvey } from '../../../src/alliance/surveys/actions/close-survey.ts';
import { createSurvey } from '../../../src/alliance/surveys/actions/create-survey.ts';
import { openSurvey } from '../../../src/alliance/surveys/actions/open-survey.ts';
import { proposeRelease } from '../../../src/alliance/surveys/actions/propose-release.ts';
import { publishResults } from '../../../src/alliance/surveys/actions/publish-results.ts';
import { releaseAnswer } from '../../../src/alliance/surveys/actions/release-answer.ts';
import { remindMissing } from '../../../src/alliance/surveys/actions/remind-missing.ts';
import { saveSection } from '../../../src/alliance/surveys/actions/save-section.ts';
import { startWave } from '../../../src/alliance/surveys/actions/start-wave.ts';
import { loadDraft } from '../../../src/alliance/surveys/loads/draft-answer.ts';
import { selectSurvey } from '../../../src/alliance/surveys/db/surveys.ts';
import { markOf, sectionOf } from '../../../src/alliance/surveys/rules/section-values.ts';
import { addDays, type Day } from '../../../src/shared/days.ts';
import { introduction, questions, sections, silentTowns } from '../cast/surveys.ts';
import { keyOf, type Part } from '../cast/story.ts';
import { type Random, randomFrom } from '../random.ts';
import type { Scene, Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import type { Cast } from './offices.ts';

interface Town {
  key: string;
  /** What it says each time, a little different from wave to wave. */
  says: Record<string, string>;
}

/** A series with two closed waves and a third one that is open, one survey of a Land, one draft. */
export const playSurveys = (stage: Stage, parts: readonly Part[], cast: Cast): void => {
  // chance of its own, so that the other acts stay as they are
  const random = randomFrom(1_601);
  const federation = (): PersonActor => cast.federal[0] as PersonActor;
  const towns = parts
    .filter(({ member, name }) => member !== null && member <= stage.ago(690) && !silentTowns.includes(name))
    .map(({ key }): Town => ({ key, says: invented(random, key) }));
  const wave = { first: 0, second: 0, third: 0 };

  stage.on(stage.ago(665), async (scene) => {
    wave.first = await design(scene, federation(), {
      title: 'Jahresabfrage: Bereitschaft der Mitglieder',
      titleEn: 'Yearly survey: readiness of members',
      status: 'member',
    });
    await open(scene, federation(), wave.first, stage.ago(625));
  });
  stage.on(stage.ago(640), (scene) => answerAll(scene, cast, wave.first, towns.slice(0, 40)));
  stage.on(stage.ago(618), async ({ act }) => {
    await act(federation(), closeSurvey, { id: wave.first });
    await act(federation(), publishResults, { id: wave.first, publicFrom: stage.ago(590) });
  });

  stage.on(stage.ago(300), async (scene) => {
    const { reply } = await scene.act(federation(), startWave, { id: wave.first });
    wave.second = Number(reply?.['id']);
    await open(scene, federation(), wave.second, stage.ago(260));
  });
  stage.on(stage.ago(270), async (scene) => {
    const again = towns.slice(0, 32);
    // most have nothing to change: one release and done
    await answerAll(scene, cast, wave.second, again.slice(0, 20), false);
    for (const town of again.slice(20)) town.says = invented(random, town.key);
    await answerAll(scene, cast, wave.second, [...again.slice(20), ...towns.slice(40, 52)]);
  });
  stage.on(stage.ago(263), async ({ act }) => {
    await act({ kind: 'system', job: 'surveys.follow-up' }, remindMissing, { id: wave.second });
  });
  stage.on(stage.ago(250), async ({ act }) => {
    await act(federation(), closeSurvey, { id: wave.second });
    await act(federation(), publishResults, { id: wave.second, publicFrom: addDays(stage.today, 30) });
  });

  stage.on(stage.ago(19), async (scene) => {
    const { reply } = await scene.act(federation(), startWave, { id: wave.second });
    wave.third = Number(reply?.['id']);
    await open(scene, federation(), wave.third, addDays(stage.today, 23));
  });
  stage.on(stage.ago(9), async (scene) => {
    const open_ = towns.filter(({ key }) => key !== keyOf('Flensburg') && key !== keyOf('Potsdam'));
    await answerAll(scene, cast, wave.third, open_.slice(0, 14), false);
    for (const town of open_.slice(14, 18)) await draft(scene, cast, wave.third, town);
    await layBefore(scene, cast, wave.third, keyOf('Flensburg'));
  });

  playOthers(stage, cast, federation);
};

/** A coordination asks in its own Land; and the federation has a draft that nobody has been asked yet. */
const playOthers = (stage: Stage, cast: Cast, federation: () => PersonActor): void => {
  stage.on(stage.ago(6), async (scene) => {
    const land = cast.lands.get('05');
    if (!land) return;
    const id = await design(
      scene,
      land,
      {
        title: 'Nordrhein-Westfalen: Ländertreffen vorbereiten',
        status: 'member',
        land: '05',
        twoPersons: true,
      },
      1,
    );
    await open(scene, land, id, addDays(stage.today, 17));
  });
  stage.on(stage.ago(3), async (scene) => {
    await design(
      scene,
      federation(),
      { title: 'Entwurf: Patenschaften und Seenotrettung', status: 'member' },
      1,
    );
  });
};

const design = async (
  { act }: Scene,
  by: PersonActor,
  settings: Record<string, unknown>,
  sectionCount: number = sections.length,
): Promise<number> => {
  const { reply } = await act(by, createSurvey, {
    releaser: 'contact',
    english: true,
    intro: introduction,
    ...settings,
  });
  const id = Number(reply?.['id']);
  let version = 1;
  for (const section of sections.slice(0, sectionCount)) {
    await act(by, addSection, { id, version: version++, ...section });
    for (const question of questions.filter((one) => one.section === section.key))
      await act(by, addQuestion, { id, version: version++, ...question });
  }
  return id;
};

const open = async ({ act, db }: Scene, by: PersonActor, id: number, dueOn: Day): Promise<void> => {
  const version = (await selectSurvey(db, id))?.version;
  await act(by, openSurvey, { id, version, dueOn });
  await act({ kind: 'system', job: 'surveys.follow-up' }, remindMissing, { id });
};

const actorsOf = (cast: Cast, key: string) => [...(cast.contacts.get(key) ?? []), cast.heads.get(key)];

const answerAll = async (
  scene: Scene,
  cast: Cast,
  survey: number,
  towns: readonly Town[],
  changes = true,
): Promise<void> => {
  for (const town of towns) {
    const [clerk] = actorsOf(cast, town.key);
    if (!clerk) continue;
    if (changes) await draft(scene, cast, survey, town);
    const version = changes ? 2 : 0;
    await scene.act(clerk, releaseAnswer, { id: survey, version });
  }
};

/** Fills in the first section, as somebody in the town does. */
const draft = async (scene: Scene, cast: Cast, id: number, { key, says }: Town): Promise<void> => {
  const [clerk] = actorsOf(cast, key);
  if (!clerk) return;
  const { now, today, act } = scene;
  const found = await loadDraft(scene.db, id, { actor: clerk, now, today });
  const section = found && sectionOf(found.survey.questionnaire, 'bereitschaft');
  if (!found || !section) throw new Error(`survey ${id} does not ask ${key}`);
  await act(clerk, saveSection, {
    id,
    section: section.key,
    version: markOf(section, found.values),
    answers: says,
  });
};

/** The contact has looked it through; the head can release it now. */
const layBefore = async ({ act }: Scene, cast: Cast, id: number, key: string): Promise<void> => {
  const [clerk] = actorsOf(cast, key);
  if (clerk) await act(clerk, proposeRelease, { id, version: 0 });
};

/** What a town says: one in ten is not ready, one in eight gives no number, a few say 0. */
const invented = (random: Random, key: string): Record<string, string> => {
  const obstacle = random.pick(['wohnraum', 'wohnraum', 'geld', 'recht', 'personal']);
  if (random.happens(0.1)) return { 'bereit.wert': 'nein', 'hindernis.wert': obstacle };
  const groups = ['umf', 'familien', 'krank'].filter(() => random.happens(0.5));
  const isLarge = key.endsWith('000');
  const places: Record<string, string> = random.happens(0.12)
    ? { 'plaetze.keine': 'ja' }
    : { 'plaetze.wert': random.happens(0.06) ? '0' : String(random.between(2, isLarge ? 60 : 12)) };
  return {
    'bereit.wert': 'ja',
    'zahlart.wert': random.pick(['genau', 'bis_zu', 'bis_zu', 'im_monat', 'anforderung']),
    ...places,
    ...Object.fromEntries(groups.map((group) => [`gruppen.w-${group}`, 'ja'])),
    ...(groups.length === 0 && { 'gruppen.w-alle': 'ja' }),
    'hindernis.wert': obstacle,
  };
};
