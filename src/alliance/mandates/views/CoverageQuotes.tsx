import { formatDay, formatNumber } from '../../../platform/format.ts';
import { fill, type Language } from '../../../platform/texts.ts';
import type { Coverage, HeldItem, Quote } from '../rules/coverage.ts';
import { texts } from '../texts/index.ts';
import { lackSentence } from './sentences.ts';

const longestQuote = 220;
/** Of the items that come near, the nearest are enough to know what is missing. */
const mostNear = 2;

/** The items on which an answer rests, or which come near, each with its words and what it lacks. */
export const CoverageQuotes = ({
  coverage,
  language,
  mayClassify = false,
}: {
  coverage: Coverage;
  language: Language;
  mayClassify?: boolean;
}) => {
  const { who } = texts(language);
  const quotes = [...coverage.because, ...coverage.near.slice(0, mostNear)];
  return (
    <>
      {coverage.contradictory && <p>{who.contradictory}</p>}
      {quotes.map((quote) => (
        <CoverageQuote quote={quote} language={language} />
      ))}
      {[...Map.groupBy(coverage.unclassified, ({ resolution }) => resolution.id).values()].map((items) => (
        <Unclassified items={items} language={language} mayClassify={mayClassify} />
      ))}
      <HeadNote coverage={coverage} language={language} />
      {quotes.length === 0 &&
        coverage.unclassified.length === 0 &&
        coverage.verdict === 'needs-resolution' && <p class="hm-source">{who.nothing}</p>}
    </>
  );
};

/** What the head may do alone, on which ground, and where the council has drawn the line. */
const HeadNote = ({
  coverage: { verdict, competence, near },
  language,
}: {
  coverage: Coverage;
  language: Language;
}) => {
  const { who } = texts(language);
  if (!competence?.allowed) return null;
  if (verdict === 'head-may-decide')
    return (
      <p class="hm-source">
        {fill(competence.verified ? who.headByLaw : who.headAssumed, { source: competence.source })}
      </p>
    );
  const isBound = near.some(({ lacks }) => lacks.some(({ lack }) => lack === 'number'));
  return verdict === 'needs-resolution' && isBound ? <p class="hm-source">{who.headBound}</p> : null;
};

/** Items of one resolution of which nobody has said yet what they do. */
const Unclassified = ({
  items,
  language,
  mayClassify,
}: {
  items: readonly HeldItem[];
  language: Language;
  mayClassify: boolean;
}) => {
  const { one, who } = texts(language);
  const [first] = items;
  if (!first) return null;
  const { resolution } = first;
  const numbers = items.map(({ number }) => number).join(', ');
  const points =
    items.length === 1 ? fill(one.item, { number: first.number }) : fill(who.unclassifiedItems, { numbers });
  const name = `${resolution.reference ?? resolution.title}, ${formatDay(resolution.day, language)}, ${points}`;
  return (
    <p>
      <a href={`/mandate/${resolution.id}#punkt-${first.id}`}>{fill(who.unclassified, { items: name })}</a>
      {mayClassify && (
        <>
          {' '}
          <a href={`/mandate/punkte/${first.id}`} aria-label={`${who.classify}: ${name}`}>
            {who.classify}
          </a>
        </>
      )}
    </p>
  );
};

/** One item: where it stands, its words, what it lacks. */
export const CoverageQuote = ({ quote, language }: { quote: Quote; language: Language }) => {
  const { one, who } = texts(language);
  const { item, lacks, number } = quote;
  const { resolution } = item;
  return (
    <div>
      <a href={`/mandate/${resolution.id}#punkt-${item.id}`}>
        {fill(one.item, { number: item.number })}, {resolution.reference ?? resolution.title},{' '}
        {formatDay(resolution.day, language)}
      </a>
      <blockquote class="hm-quote">{shortened(item.text)}</blockquote>
      {(lacks.length > 0 || number !== null) && (
        <p class="hm-source">
          {[
            ...(number === null ? [] : [fill(who.contributes, { n: formatNumber(number, language) })]),
            ...lacks.map((lack) => lackSentence(lack, language)),
            ...(item.conditionText === null ? [] : [`„${item.conditionText}“`]),
          ].join('; ')}
        </p>
      )}
    </div>
  );
};

const shortened = (text: string): string =>
  text.length <= longestQuote ? text : `${text.slice(0, longestQuote).replace(/\s+\S*$/u, '')} …`;
