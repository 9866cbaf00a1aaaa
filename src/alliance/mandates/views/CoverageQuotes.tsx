import { formatDay, formatNumber } from '../../../platform/format.ts';
import { fill, type Language } from '../../../platform/texts.ts';
import type { Coverage, Quote } from '../rules/coverage.ts';
import { texts } from '../texts/index.ts';
import { lackSentence } from './sentences.ts';

const longestQuote = 220;
/** Of the items that come near, the nearest are enough to know what is missing. */
const mostNear = 2;

/** The items on which an answer rests, or which come near, each with its words and what it lacks. */
export const CoverageQuotes = ({ coverage, language }: { coverage: Coverage; language: Language }) => {
  const { who } = texts(language);
  const quotes = [...coverage.because, ...coverage.near.slice(0, mostNear)];
  return (
    <>
      {coverage.contradictory && <p>{who.contradictory}</p>}
      {quotes.map((quote) => (
        <CoverageQuote quote={quote} language={language} />
      ))}
      {coverage.verdict === 'head-may-decide' && coverage.competence && (
        <p class="hm-source">
          {fill(who.headSource, { source: coverage.competence.source })}
          {!coverage.competence.verified && ` (${who.headUnverified})`}
        </p>
      )}
      {quotes.length === 0 && coverage.verdict === 'needs-resolution' && (
        <p class="hm-source">{who.nothing}</p>
      )}
    </>
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
