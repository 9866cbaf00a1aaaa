import { moderateSuggestion } from '../../alliance/practices/actions/moderate-suggestion.ts';
import { suggestMeasure } from '../../alliance/practices/actions/suggest-measure.ts';
import { keptSuggestion } from '../../alliance/practices/reads/kept-suggestion.ts';
import { maySuggestHere } from '../../alliance/practices/reads/may-suggest.ts';
import { suggestions } from '../../alliance/practices/reads/suggestions.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import { form, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { dayOf } from '../../shared/days.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Pagination } from '../../ui/Pagination.tsx';

type Shown = ShownBy<typeof suggestions>;
const toAll = ({ language }: Visit) => ({ href: '/gute-praxis', label: texts(language).practice.title });
const toSuggestions = ({ language }: Visit) => ({
  href: '/gute-praxis/vorschlaege',
  label: texts(language).practice.suggestions,
});

export const suggestionsPage = page({
  path: '/gute-praxis/vorschlaege',
  read: suggestions,
  title: (_, { language }) => texts(language).practice.suggestionsTitle,
  crumbs: (_, visit) => [toAll(visit)],
  view: (shown, visit) => <Suggestions shown={shown} visit={visit} />,
});

export const suggestMeasureForm = form({
  path: '/gute-praxis/vorschlagen',
  action: suggestMeasure,
  read: maySuggestHere,
  crumbs: (_, visit) => [toAll(visit)],
  after: () => '/gute-praxis/vorschlaege',
});

export const moderateSuggestionForm = form({
  path: '/gute-praxis/vorschlaege/:id{[0-9]+}',
  action: moderateSuggestion,
  read: keptSuggestion,
  crumbs: (_, visit) => [toAll(visit), toSuggestions(visit)],
  fixed: ({ id }) => ({ id: Number(id) }),
  above: (suggestion, visit) => <SuggestionCard suggestion={suggestion} visit={visit} />,
  after: ({ reply }) =>
    reply?.['measure'] ? `/gute-praxis/massnahmen/${String(reply['measure'])}` : '/gute-praxis/vorschlaege',
});

const Suggestions = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const t = texts(visit.language).practice;
  const suggest = (
    <ButtonLink href="/gute-praxis/vorschlagen" label={t.suggest} icon="add" variant="primary" />
  );
  return (
    <>
      <PageHead
        title={t.suggestionsTitle}
        lead={t.suggestionsLead}
        actions={shown.suggestions.length > 0 && suggest}
      />
      {shown.suggestions.length === 0 && (
        <EmptyState title={t.noSuggestions} text={t.noSuggestionsText} action={suggest} />
      )}
      <Grid min="large">
        {shown.suggestions.map((suggestion) => (
          <SuggestionCard suggestion={suggestion} visit={visit} />
        ))}
      </Grid>
      <Pagination
        words={t.paging}
        page={shown.page}
        pages={shown.pages}
        href={(turned) => `/gute-praxis/vorschlaege?seite=${turned}`}
      />
    </>
  );
};

const tones: Record<Shown['suggestions'][number]['state'], Tone> = {
  open: 'warning',
  accepted: 'success',
  rejected: 'neutral',
};

const SuggestionCard = ({
  suggestion,
  visit: { house, language },
}: {
  suggestion: Omit<Shown['suggestions'][number], 'answer' | 'mayModerate'> & {
    answer?: string | null;
    mayModerate?: boolean;
  };
  visit: Visit;
}) => {
  const t = texts(language).practice;
  return (
    <Card
      title={suggestion.title}
      level={2}
      kicker={nameOf(house, suggestion.municipality)}
      badges={<Badge label={t.suggestionStates[suggestion.state]} tone={tones[suggestion.state]} />}
      footer={
        <>
          {t.suggestedOn} {formatDay(dayOf(suggestion.suggestedAt), language)}
          {suggestion.mayModerate && (
            <>
              {' · '}
              <a
                href={`/gute-praxis/vorschlaege/${suggestion.id}`}
                aria-label={`${t.respond}: ${suggestion.title}`}
              >
                {t.respond}
              </a>
            </>
          )}
        </>
      }
    >
      <p class="hm-pre">{suggestion.text}</p>
      {suggestion.link && (
        <p>
          <a href={suggestion.link} rel="nofollow noopener">
            {t.readMore}
          </a>
        </p>
      )}
      {suggestion.answer && (
        <p class="hm-pre">
          {t.answer}: {suggestion.answer}
        </p>
      )}
    </Card>
  );
};
