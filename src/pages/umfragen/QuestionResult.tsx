import { wordsIn } from '../../alliance/surveys/questionnaire-types.ts';
import type { SeenCell, SeenQuestion } from '../../alliance/surveys/rules/public-result.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { formatDecimal } from '../../alliance/surveys/views/sentences.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { barChart } from '../../ui/charts/barChart.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { percentOf } from './percent.ts';
import type { Shown } from './result.tsx';

interface Part {
  question: SeenQuestion;
  shown: Shown;
  visit: Visit;
}

/** What all answers say to one question: a drawing where there is something to see, always with its numbers. */
export const QuestionResult = ({ question, shown, visit }: Part) => {
  const { language } = visit;
  const t = texts(language).result;
  const label = wordsIn(question.label, language);
  const cells = question.exclusive ?? question.parts;
  const whole = question.shown;
  return (
    <section aria-labelledby={`frage-${question.key}`}>
      <h2 class="kern-heading-medium" id={`frage-${question.key}`}>
        {label}
      </h2>
      {whole === null ? (
        <p>{t.tooFew}</p>
      ) : (
        <>
          {cells && <Drawing question={question} cells={cells} label={label} shown={shown} visit={visit} />}
          {cells && <Cells cells={cells} question={question} shown={shown} visit={visit} />}
          <Numbers question={question} language={language} />
          {question.ranks && <Ranks ranks={question.ranks} label={label} language={language} />}
          {question.rows?.map((row) => (
            <Cells
              cells={row.cells}
              question={question}
              caption={wordsIn(row.label, language)}
              shown={shown}
              visit={visit}
            />
          ))}
          {question.table && <Sums table={question.table} language={language} />}
          {['text', 'long-text', 'file'].includes(question.type) && <p class="hm-source">{t.texts}</p>}
          {!cells && <Answered question={question} language={language} />}
        </>
      )}
    </section>
  );
};

const hidden = (value: number | null, language: Language) =>
  value === null ? (
    <>
      <span aria-hidden="true">{texts(language).result.hidden}</span>
      <span class="kern-sr-only">{texts(language).result.hiddenWords}</span>
    </>
  ) : (
    formatNumber(value, language)
  );

/** Nothing is drawn where a bar would have to be left out. */
const Drawing = ({
  question,
  cells,
  label,
  shown,
  visit: { language },
}: Part & { cells: SeenCell[]; label: string }) => {
  const { result: t, survey: s } = texts(language);
  if (question.type === 'integer' || question.type === 'decimal' || cells.length > 12) return null;
  if (cells.some(({ count }) => count === null) || question.answered === 0) return null;
  return (
    <Figure
      title={fill(t.chart, { question: label })}
      dataLabel={t.asTable}
      source={{
        asOf: formatDay(shown.survey.closedOn ?? shown.today, language),
        sources: [{ label: s.ownSource }],
        words: { asOf: s.asOf, source: s.source },
      }}
      chart={barChart({
        label: fill(t.chart, { question: label }),
        head: [t.option, t.count],
        lang: language,
        rows: cells.map((cell) => ({ label: wordsIn(cell.label, language), value: cell.count ?? 0 })),
        ...(question.shown && { max: question.shown }),
      })}
    />
  );
};

const Cells = ({
  cells,
  question,
  caption,
  shown,
  visit: { language },
}: Part & { cells: readonly SeenCell[]; caption?: string }) => {
  const t = texts(language).result;
  const whole = question.shown ?? 0;
  const rows = [
    ...cells.map(({ label, count, inhabitants }) => ({
      label: wordsIn(label, language),
      count,
      inhabitants,
    })),
    ...(caption === undefined
      ? [
          { label: t.without, count: question.without, inhabitants: undefined },
          { label: t.empty, count: question.empty, inhabitants: undefined },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={caption ?? fill(t.chart, { question: wordsIn(question.label, language) })}
      hideCaption={caption === undefined}
      rows={rows}
      columns={[
        { header: t.option, rowHeader: true, cell: ({ label }) => label },
        { header: t.count, align: 'end', cell: ({ count }) => hidden(count, language) },
        {
          header: t.share,
          align: 'end',
          cell: ({ count }) => (count === null ? hidden(null, language) : percentOf(count, whole, language)),
        },
        {
          header: t.shareInhabitants,
          align: 'end',
          cell: ({ inhabitants }) =>
            inhabitants === undefined || inhabitants === null
              ? inhabitants === null
                ? hidden(null, language)
                : '–'
              : percentOf(inhabitants, shown.result.answeredInhabitants, language),
        },
      ]}
    />
  );
};

const Numbers = ({
  question: { number, days },
  language,
}: {
  question: SeenQuestion;
  language: Language;
}) => {
  const t = texts(language).result;
  const items = [
    ...(number
      ? [
          { term: t.sum, detail: formatDecimal(number.sum, language) },
          { term: t.mean, detail: formatDecimal(number.mean, language) },
        ]
      : []),
    ...(number && number.median !== null
      ? [{ term: t.median, detail: formatDecimal(number.median, language) }]
      : []),
    ...(number && number.min !== null && number.max !== null
      ? [
          {
            term: t.range,
            detail: `${formatDecimal(number.min, language)} – ${formatDecimal(number.max, language)}`,
          },
        ]
      : []),
    ...(days
      ? [
          { term: t.first, detail: formatDay(days.first, language) },
          { term: t.last, detail: formatDay(days.last, language) },
        ]
      : []),
  ];
  return items.length === 0 ? null : <DescriptionList items={items} />;
};

const Answered = ({ question, language }: { question: SeenQuestion; language: Language }) => {
  const t = texts(language).result;
  return (
    <DescriptionList
      items={[
        { term: t.answered, detail: hidden(question.answered, language) },
        { term: t.without, detail: hidden(question.without, language) },
        { term: t.empty, detail: hidden(question.empty, language) },
      ]}
    />
  );
};

const Ranks = ({
  ranks,
  label,
  language,
}: {
  ranks: NonNullable<SeenQuestion['ranks']>;
  label: string;
  language: Language;
}) => {
  const t = texts(language).result;
  return (
    <DataTable
      caption={label}
      hideCaption
      rows={ranks}
      columns={[
        { header: t.option, rowHeader: true, cell: (rank) => wordsIn(rank.label, language) },
        { header: t.count, align: 'end', cell: ({ count }) => hidden(count, language) },
        { header: t.firsts, align: 'end', cell: ({ firsts }) => hidden(firsts, language) },
        {
          header: t.meanRank,
          align: 'end',
          cell: ({ meanHundredths, count }) =>
            meanHundredths === null
              ? hidden(null, language)
              : count === 0
                ? '–'
                : formatNumber(meanHundredths / 100, language, 2),
        },
      ]}
    />
  );
};

const Sums = ({ table, language }: { table: NonNullable<SeenQuestion['table']>; language: Language }) => {
  const t = texts(language).result;
  return (
    <DescriptionList
      items={[
        { term: t.rows, detail: formatNumber(table.rows, language) },
        ...table.sums.map(({ label, sum }) => ({
          term: `${t.sum}: ${wordsIn(label, language)}`,
          detail: sum === null ? hidden(null, language) : formatDecimal(sum, language),
        })),
      ]}
    />
  );
};
