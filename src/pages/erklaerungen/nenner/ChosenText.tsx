import { texts } from '../../../alliance/statements/texts/index.ts';
import { formatNumber } from '../../../platform/format.ts';
import type { Language } from '../../../platform/texts.ts';
import { fill } from '../../../platform/texts.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Details } from '../../../ui/Details.tsx';
import { clauseName } from '../parts.tsx';
import type { Part, Shown } from './shown.ts';

type Chosen = NonNullable<Shown['chosen']>;
type ChosenPart = Part & { chosen: Chosen };

/** One text: who carries it, what each clause costs, what would bring in more, whose mandate is missing. */
export const ChosenText = ({ shown, chosen, visit }: ChosenPart) => {
  const { language } = visit;
  const t = texts(language).denominator;
  const { carriers } = chosen;
  return (
    <section>
      <h2 class="kern-heading-medium">
        {chosen.text.length === 0 ? t.chosenEmpty : fill(t.chosen, { n: chosen.text.length })}
      </h2>
      <p>
        {fill((chosen.support === 1 ? t.carriedByOne : t.carriedBy)[shown.weighting], {
          n: formatNumber(chosen.support, language),
        })}
      </p>
      {carriers.count > 0 && (
        <Details summary={fill(t.carriers, { n: carriers.count })}>
          <p>{listOf(carriers, language)}</p>
        </Details>
      )}
      {chosen.text.length > 0 && <Losses shown={shown} chosen={chosen} visit={visit} />}
      <h3 class="kern-heading-small">{t.changes}</h3>
      <Changes shown={shown} chosen={chosen} visit={visit} />
      <h3 class="kern-heading-small">{t.mandates}</h3>
      <Mandates shown={shown} chosen={chosen} visit={visit} />
    </section>
  );
};

const clauseAt = ({ clauses }: Shown, place: number): string => {
  const clause = clauses[place];
  return clause ? clauseName(clause) : '';
};

const Losses = ({ shown, chosen, visit: { language } }: ChosenPart) => {
  const t = texts(language).denominator;
  return (
    <>
      <DataTable
        caption={t.losses}
        rows={chosen.losses}
        columns={[
          { header: t.clause, cell: ({ clause }) => clauseAt(shown, clause), rowHeader: true },
          { header: t.gainWithout, cell: ({ gain }) => formatNumber(gain, language), align: 'end' },
          { header: t.rejectedBy, cell: ({ rejectedBy }) => String(rejectedBy), align: 'end' },
          { header: t.lostAlone, cell: ({ members }) => listOf(members, language) },
        ]}
      />
      <p>{t.lossNote}</p>
    </>
  );
};

const Changes = ({ shown, chosen, visit: { language } }: ChosenPart) => {
  const t = texts(language).denominator;
  if (chosen.changes.length === 0) return <p>{t.noChange}</p>;
  return (
    <ul class="kern-list">
      {chosen.changes.map(({ leaves, members, gain }) => (
        <li>
          {fill(t.changeOne, {
            clauses: leaves.map((place) => clauseAt(shown, place)).join(', '),
            n: formatNumber(gain, language),
            names: listOf(members, language),
          })}
        </li>
      ))}
    </ul>
  );
};

const Mandates = ({ chosen, visit: { language } }: ChosenPart) => {
  const t = texts(language).denominator;
  const isMore = chosen.withAll > chosen.support;
  if (chosen.alone.length === 0 && !isMore) return <p>{t.mandatesNone}</p>;
  return (
    <>
      {chosen.alone.length > 0 && (
        <>
          <p>{t.mandateAlone}</p>
          <ul class="kern-list">
            {chosen.alone.map(({ name, gain }) => (
              <li>{fill(t.mandateGain, { name, n: formatNumber(gain, language) })}</li>
            ))}
            {chosen.aloneCount > chosen.alone.length && (
              <li>{fill(t.mandateMore, { n: chosen.aloneCount - chosen.alone.length })}</li>
            )}
          </ul>
        </>
      )}
      {isMore && (
        <p>
          {fill(t.mandateAll, {
            n: formatNumber(chosen.withAll, language),
            names: listOf(chosen.needed, language),
          })}
        </p>
      )}
    </>
  );
};

const listOf = ({ count, shown }: Chosen['carriers'], language: Language): string => {
  const t = texts(language).denominator;
  if (count === 0) return t.nobody;
  const names = shown.map(({ name }) => name).join(', ');
  return count > shown.length ? fill(t.andMore, { names, n: count - shown.length }) : names;
};
