import { adoptPractice } from '../../../src/alliance/practices/actions/adopt-practice.ts';
import { carryProgress } from '../../../src/alliance/practices/actions/carry-progress.ts';
import { evaluateSponsorship } from '../../../src/alliance/practices/actions/evaluate-sponsorship.ts';
import { markPractice } from '../../../src/alliance/practices/actions/mark-practice.ts';
import { moderateSuggestion } from '../../../src/alliance/practices/actions/moderate-suggestion.ts';
import { recordMeasure } from '../../../src/alliance/practices/actions/record-measure.ts';
import { recordProgress } from '../../../src/alliance/practices/actions/record-progress.ts';
import { recordSponsorship } from '../../../src/alliance/practices/actions/record-sponsorship.ts';
import { renewSponsorship } from '../../../src/alliance/practices/actions/renew-sponsorship.ts';
import { suggestMeasure } from '../../../src/alliance/practices/actions/suggest-measure.ts';
import { selectDemands } from '../../../src/alliance/practices/db/catalogues.ts';
import { addDays, type Day } from '../../../src/shared/days.ts';
import type { DemandState } from '../../../src/alliance/practices/types.ts';
import { type InventedMeasure, inventedMeasures, inventedSuggestions } from '../cast/practices.ts';
import { keyOf, type Part } from '../cast/story.ts';
import { sourcedSponsorships } from '../sponsorships.ts';
import type { Scene, Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import { playDemandFile } from './demand-file.ts';
import type { Cast } from './offices.ts';

/** Progress of every kind, measures and good practices, suggestions, sponsorships real and invented. */
export const playPractices = (stage: Stage, parts: readonly Part[], cast: Cast): void => {
  const federation = (): PersonActor => cast.federal[0] as PersonActor;
  for (const part of parts) if (part.declared) playProgress(stage, part, cast);
  stage.on(
    stage.ago(200),
    async ({ act }) => void (await act(federation(), carryProgress, { from: 'acht', to: '2021' })),
  );
  for (const measure of inventedMeasures) playMeasure(stage, measure, federation);
  for (const suggestion of inventedSuggestions) playSuggestion(stage, suggestion, cast, federation);
  playSponsorships(stage, federation);
  playDemandFile(stage, cast);
};

const demandIds = async ({ db }: Scene, catalogue: string): Promise<number[]> =>
  (await selectDemands(db)).filter((demand) => demand.catalogue === catalogue).map(({ id }) => id);

/** One in six said something in the days of the older catalogue only; the others speak about the latest one. */
const playProgress = (stage: Stage, { key, declared }: Part, cast: Cast): void => {
  const { random } = stage;
  if (random.happens(0.3)) return;
  const isOld = random.happens(0.17);
  const days = random.between(210, 700);
  const states = Array.from({ length: isOld ? 8 : 6 }, (_, index): DemandState | null => {
    if (index === 0) return 'done';
    return random.happens(0.25) ? null : random.pick(['decided', 'decided', 'in-progress', 'done']);
  });
  const number = random.between(100, 999);
  stage.on(stage.ago(days), async (scene) => {
    const who = cast.contacts.get(key)?.[0] ?? cast.heads.get(key) ?? cast.federal[0];
    if (!who) return;
    const ids = await demandIds(scene, isOld ? 'acht' : '2021');
    const day = dayOfResolution(declared, scene.today, days);
    for (const [index, state] of states.entries()) {
      if (state === null) continue;
      const evidence = `Ratsbeschluss VO/${day.slice(0, 4)}/${number}, Punkt ${index + 1} (erfunden)`;
      await scene.act(who, recordProgress, { municipality: key, demand: ids[index], state, day, evidence });
    }
  });
};

const dayOfResolution = (declared: Day | null, today: Day, offset: number): Day => {
  const day = addDays(today, -20 - (offset % 90));
  return declared !== null && declared > day && declared <= today ? declared : day;
};

const playMeasure = (stage: Stage, measure: InventedMeasure, who: () => PersonActor): void => {
  const { place, demand, good, checked, ...told } = measure;
  const about = { measure: 0, practice: 0 };
  stage.on(stage.ago(checked), async (scene) => {
    const ids = await demandIds(scene, '2021');
    const { reply } = await scene.act(who(), recordMeasure, {
      ...told,
      municipality: keyOf(place),
      demand: ids[demand - 1],
      contact: 'Stabsstelle Integration',
      source: 'erfunden für die Vorführung',
    });
    about.measure = Number(reply?.['id']);
    if (!good) return;
    const reviewOn = addDays(stage.today, good.review);
    const marked = await scene.act(who(), markPractice, {
      measure: about.measure,
      reason: good.reason,
      reviewOn,
    });
    about.practice = Number(marked.reply?.['id']);
  });
  for (const [index, adopter] of (good?.adoptedBy ?? []).entries())
    stage.on(stage.ago(Math.max(1, checked - 10 - index * 9)), async ({ act, today }) => {
      await act(who(), adoptPractice, { id: about.practice, municipality: keyOf(adopter), day: today });
    });
};

const playSuggestion = (
  stage: Stage,
  [place, title, text, state]: (typeof inventedSuggestions)[number],
  cast: Cast,
  who: () => PersonActor,
): void => {
  const suggestion = { id: 0 };
  stage.on(stage.ago(25), async ({ act }) => {
    const by = cast.contacts.get(keyOf('Potsdam'))?.[0] ?? who();
    const { reply } = await act(by, suggestMeasure, {
      municipality: keyOf(place),
      title,
      text: `${text} (erfunden)`,
    });
    suggestion.id = Number(reply?.['id']);
  });
  if (state === 'open') return;
  const answer =
    state === 'accepted'
      ? 'Danke, das nehmen wir gern auf. Die Stadt ergänzt Kosten und Ergebnis.'
      : 'Danke für den Hinweis. Hier stehen Maßnahmen von Kommunen, keine Werbung für einzelne Vereine.';
  stage.on(stage.ago(18), async ({ act }) => {
    await act(who(), moderateSuggestion, { id: suggestion.id, verdict: state, answer });
  });
};

const playSponsorships = (stage: Stage, who: () => PersonActor): void => {
  for (const { terms, ...sponsorship } of sourcedSponsorships)
    stage.on(stage.ago(720), async ({ act }) => {
      const [first, ...renewals] = terms;
      const { reply } = await act(who(), recordSponsorship, { ...sponsorship, ...first });
      for (const renewal of renewals)
        await act(who(), renewSponsorship, { id: Number(reply?.['id']), ...renewal });
    });
  const invented = { rhythm: 'yearly', funds: 'budget', source: 'erfunden für die Vorführung' } as const;
  const running = { id: 0 };
  stage.on(stage.ago(400), async ({ act, today }) => {
    const { reply } = await act(who(), recordSponsorship, {
      ...invented,
      municipality: keyOf('Flensburg'),
      beneficiary: 'Rettungsverein Förde (erfunden)',
      ship: 'Kompass',
      fromDay: today,
      toDay: addDays(today, 730),
      amount: 6_000,
      resolutionName: 'RV-31 (erfunden)',
      evaluationOn: addDays(today, 200),
      events: 'Zwei öffentliche Abende im Jahr',
    });
    running.id = Number(reply?.['id']);
  });
  stage.on(stage.ago(190), async ({ act, today }) => {
    const result = 'Beide Abende waren gut besucht; der Verein hat über die Verwendung berichtet. (erfunden)';
    await act(who(), evaluateSponsorship, {
      id: running.id,
      day: today,
      result,
      evaluationOn: addDays(today, 210),
    });
  });
  stage.on(stage.ago(300), async ({ act, today }) => {
    await act(who(), recordSponsorship, {
      ...invented,
      municipality: keyOf('Marburg'),
      beneficiary: 'Rettungsverein Förde (erfunden)',
      fromDay: today,
      amount: 100,
      rhythm: 'monthly',
      funds: 'donation',
      evaluationOn: addDays(today, 295),
    });
  });
};
