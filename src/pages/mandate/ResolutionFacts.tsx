import { texts } from '../../alliance/mandates/texts/index.ts';
import { voteSentence } from '../../alliance/mandates/views/sentences.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatLongDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import type { Shown } from './resolution.tsx';

/** Where, when and how it was decided. */
export const ResolutionFacts = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { one: t, list, words } = texts(language);
  const land = shown.land === null ? undefined : landOf(shown.land);
  const items = [
    {
      term: list.municipality,
      detail: <a href={`/mitglieder/${encodeURIComponent(shown.municipality)}`}>{shown.name}</a>,
    },
    { term: list.land, detail: land?.[language] },
    { term: t.body, detail: shown.body },
    { term: t.day, detail: <time datetime={shown.day}>{formatLongDay(shown.day, language)}</time> },
    { term: t.reference, detail: shown.reference },
    { term: t.result, detail: words.result[shown.result] },
    { term: t.vote, detail: voteSentence(shown.vote, language) },
    { term: t.link, detail: shown.link && <a href={shown.link}>{new URL(shown.link).host}</a> },
    { term: t.source, detail: shown.source },
    {
      term: t.model,
      detail: shown.model && <a href={`/mandate/muster/${shown.model}`}>{t.toModel}</a>,
    },
  ].flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []));
  return (
    <section aria-labelledby="angaben">
      <h2 class="kern-heading-medium" id="angaben">
        {t.facts}
      </h2>
      <DescriptionList stacked items={items} />
    </section>
  );
};
