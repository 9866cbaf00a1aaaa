import { texts } from '../../alliance/mandates/texts/index.ts';
import { voteSentence } from '../../alliance/mandates/views/sentences.ts';
import { formatDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Details } from '../../ui/Details.tsx';
import { ItemDeeds } from './ItemDeeds.tsx';
import { scopeFacts } from './scope-facts.tsx';
import type { Shown } from './resolution.tsx';

export type ShownItem = Shown['items'][number];

/** One numbered point: its words, what it permits, how it stands and what became of it. */
export const ItemCard = ({
  item,
  shown,
  visit,
  place,
}: {
  item: ShownItem;
  shown: Shown;
  visit: Visit;
  place: { first: boolean; last: boolean };
}) => {
  const { language } = visit;
  const { one: t } = texts(language);
  return (
    <div id={`punkt-${item.id}`}>
      <Card
        title={fill(t.item, { number: item.number })}
        badges={<ItemBadges item={item} visit={visit} />}
        footer={shown.may.keep && <ItemDeeds item={item} shown={shown} visit={visit} place={place} />}
      >
        <p class="hm-pre">{item.text}</p>
        {item.scopes.length > 0 && (
          <DescriptionList
            items={[
              ...item.scopes.flatMap((scope, index) => scopeFacts({ item, scope, index, shown, visit })),
              ...conditionFacts(item, visit),
              ...(item.result === 'rejected'
                ? []
                : [{ term: t.validity, detail: validity(item, shown, visit) }]),
              ...(item.vote.kind === 'unknown'
                ? []
                : [{ term: t.vote, detail: voteSentence(item.vote, language) }]),
              ...(item.result === 'rejected' || (item.realisation === 'open' && !shown.may.keep)
                ? []
                : [{ term: t.realisation, detail: realisation(item, visit) }]),
            ]}
          />
        )}
        {item.originalText && (
          <Details summary={t.originalText}>
            <p class="hm-pre">{item.originalText}</p>
          </Details>
        )}
      </Card>
    </div>
  );
};

const stateTone: Record<string, Tone> = {
  'in-force': 'success',
  'not-yet': 'info',
  expired: 'warning',
  ended: 'warning',
  rejected: 'danger',
};

const ItemBadges = ({ item, visit: { language } }: { item: ShownItem; visit: Visit }) => {
  const { words } = texts(language);
  const { state } = item;
  // what the council refused neither permits nor forbids
  const speaks = item.result !== 'rejected' && (item.effect === 'permits' || item.effect === 'excludes');
  return (
    <>
      {speaks && (
        <Badge label={words.effect[item.effect]} tone={item.effect === 'excludes' ? 'danger' : 'neutral'} />
      )}{' '}
      {state ? (
        <Badge label={stateLabel(state, language)} tone={stateTone[state.state] ?? 'neutral'} />
      ) : (
        <Badge label={words.effect[item.effect]} />
      )}{' '}
      {item.result === 'amended' && <Badge label={words.result.amended} />}
    </>
  );
};

const stateLabel = (state: NonNullable<ShownItem['state']>, language: Visit['language']): string => {
  const { state: t } = texts(language).one;
  const day = (value: string) => ({ day: formatDay(value, language) });
  switch (state.state) {
    case 'in-force':
      return state.until ? fill(t['in-force-until'], day(state.until)) : t['in-force'];
    case 'not-yet':
      return fill(t['not-yet'], day(state.from));
    case 'rejected':
      return t.rejected;
    default:
      return fill(t[state.state], day(state.on));
  }
};

const conditionFacts = (item: ShownItem, { language }: Visit) => {
  const { one: t, words } = texts(language);
  if (item.conditions.length === 0) return [];
  const named = item.conditions.map((condition) => words.condition[condition]).join('; ');
  return [{ term: t.conditions, detail: item.conditionText ? `${named}: „${item.conditionText}“` : named }];
};

const validity = (item: ShownItem, shown: Shown, { language }: Visit): string => {
  const { one: t } = texts(language);
  const from = formatDay(item.validFrom ?? shown.day, language);
  return item.validTo === null
    ? fill(t.validFrom, { from })
    : fill(t.validBetween, { from, to: formatDay(item.validTo, language) });
};

const realisation = (item: ShownItem, { language }: Visit) => {
  const { one: t, words } = texts(language);
  const since = item.realisedOn ? ` ${fill(t.since, { day: formatDay(item.realisedOn, language) })}` : '';
  return (
    <>
      {words.realisation[item.realisation]}
      {since}
      {item.evidence && (
        <>
          {'. '}
          {t.evidence}:{' '}
          {/^https?:\/\/\S+$/.test(item.evidence) ? (
            <a href={item.evidence}>{item.evidence}</a>
          ) : (
            item.evidence
          )}
        </>
      )}
    </>
  );
};
