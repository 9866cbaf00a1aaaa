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
  /** Only some write more than they must. */
  more: Record<string, string> | null;
}

/** A remainder parts neighbours of the register from each other. */
const placeOf = (key: string): number => Number(key) % 997;
const shown = [keyOf('Potsdam'), keyOf('Flensburg')];

/** A series with two closed waves and a third one that is open, one survey of a Land, one draft. */
export const playSurveys = (stage: Stage, parts: readonly Part[], cast: Cast): void => {
  // chance of its own, so that the other acts stay as they are
  const random = randomFrom(1_601);
  const federation = (): PersonActor => cast.federal[0] as PersonActor;
  const towns = parts
    .filter(({ member, name }) => member !== null && member <= stage.ago(690) && !silentTowns.includes(name))
    .map(
      ({ key }): Town => ({
        key,
        says: invented(random, key),
        more: inventedMore(random, shown.includes(key)),
      }),
    )
    // over all Länder; the towns that people of the demo act for have answered before
    .toSorted((a, b) => placeOf(a.key) - placeOf(b.key))
    .toSorted((a, b) => Number(shown.includes(b.key)) - Number(shown.includes(a.key)));
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
    const asked = towns.filter(({ key }) => !shown.includes(key));
    await answerAll(scene, cast, wave.third, asked.slice(0, 14), false);
    for (const town of asked.slice(14, 18)) await draft(scene, cast, wave.third, town);
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
    const { now, today, db } = scene;
    const found = clerk && (await loadDraft(db, survey, { actor: clerk, now, today }));
    // some have left the alliance since, or suspended their membership
    if (!clerk || !found?.asked) continue;
    const isNew = changes || found.last === null;
    const version = isNew ? await draft(scene, cast, survey, town) : 0;
    await scene.act(clerk, releaseAnswer, { id: survey, version });
  }
};

/** Fills in the first section, and where there is more to say the second one; answers the version of the draft. */
const draft = async (scene: Scene, cast: Cast, id: number, { key, says, more }: Town): Promise<number> => {
  const [clerk] = actorsOf(cast, key);
  if (!clerk) return 0;
  const { now, today, act } = scene;
  const save = async (part: string, answers: Record<string, string>) => {
    const found = await loadDraft(scene.db, id, { actor: clerk, now, today });
    const section = found && sectionOf(found.survey.questionnaire, part);
    if (found?.asked && section)
      await act(clerk, saveSection, { id, section: part, version: markOf(section, found.values), answers });
  };
  await save('bereitschaft', says);
  if (more === null) return 2;
  await save('umfeld', more);
  return 3;
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
  const kind = random.pick(['genau', 'bis_zu', 'bis_zu', 'im_monat', 'anforderung']);
  return {
    'bereit.wert': 'ja',
    'zahlart.wert': kind,
    // who waits to be asked names no number
    ...(kind === 'anforderung' ? { 'plaetze.keine': 'ja' } : places),
    ...Object.fromEntries(groups.map((group) => [`gruppen.w-${group}`, 'ja'])),
    ...(groups.length === 0 && { 'gruppen.w-alle': 'ja' }),
    'hindernis.wert': obstacle,
  };
};

/** One in three describes the surroundings as well. */
const inventedMore = (random: Random, always: boolean): Record<string, string> | null => {
  if (!random.happens(0.33) && !always) return null;
  const ranks = random.pick([
    [1, 2, 3],
    [2, 1, 3],
    [1, 3, 2],
  ]);
  return {
    'lage.z-wohnen': random.pick(['knapp', 'fehlt', 'fehlt']),
    'lage.z-kita': random.pick(['gut', 'knapp', 'knapp', 'fehlt']),
    'lage.z-beratung': random.pick(['gut', 'gut', 'knapp']),
    ...Object.fromEntries(
      ['programme', 'quote', 'austausch'].map((key, index) => [`wichtig.r-${key}`, String(ranks[index])]),
    ),
    'seite.wert': 'https://sichere-haefen.example/kommune',
    'zusagen.t-0-programm': 'NesT',
    'zusagen.t-0-plaetze': String(random.between(0, 6)),
    'bemerkung.wert': 'Wir wünschen uns mehr Austausch unter den Mitgliedern. (erfunden)',
  };
};
