import { standings } from '../../alliance/practices/reads/standings.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { DemandStandings } from '../../alliance/practices/views/DemandStandings.tsx';
import { ask } from '../../platform/ask.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';

/** How far a municipality is with the demands; nothing where nobody said anything yet. */
export const DemandProgress = async ({
  place,
  visit,
}: {
  place: { key: string; name: string };
  visit: Visit;
}) => {
  const answer = await ask(visit.house, standings, { key: place.key }, visit.occasion);
  if (answer.outcome !== 'found' || !answer.value.isStated) return null;
  const t = texts(visit.language).progress;
  return (
    <section aria-labelledby="fortschritt">
      <h2 class="kern-heading-medium" id="fortschritt">
        {t.kicker}
      </h2>
      <DemandStandings standings={answer.value.standings} language={visit.language} />
      <p>
        <a href={`/fortschritt/${place.key}`}>{fill(t.oneTitle, { place: place.name })}</a>
      </p>
    </section>
  );
};
