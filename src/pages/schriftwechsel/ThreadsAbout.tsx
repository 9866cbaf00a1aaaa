import { threadsAbout } from '../../alliance/correspondence/reads/threads-about.ts';
import { texts } from '../../alliance/correspondence/texts/index.ts';
import { ask } from '../../platform/ask.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { StandingBadges } from './StandingBadges.tsx';
import { durationInWords } from './words.ts';

/** What went to authorities about a subject and what came back, for the page of that subject; nothing where nothing did. */
export const ThreadsAbout = async ({ about, visit }: { about: string; visit: Visit }) => {
  const { house, occasion, language } = visit;
  const { page: t } = texts(language);
  const answer = await ask(house, threadsAbout, { about }, occasion);
  if (answer.outcome !== 'found' || answer.value.length === 0) return <></>;
  return (
    <section aria-labelledby="schriftwechsel">
      <h2 class="kern-heading-medium" id="schriftwechsel">
        {t.title}
      </h2>
      <ul class="hm-list">
        {answer.value.map(({ id, reference, authorityName, closedOn, standing, answer: kind, duration }) => (
          <li>
            <a href={`/schriftwechsel/${id}`}>{`${authorityName}, ${reference}`}</a>{' '}
            <StandingBadges standing={standing} answer={kind} language={language} />{' '}
            {duration && durationInWords(duration, closedOn !== null, t, language)}
          </li>
        ))}
      </ul>
    </section>
  );
};
