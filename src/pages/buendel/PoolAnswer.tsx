import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Details } from '../../ui/Details.tsx';
import { type Shown, useLabel } from './address.ts';

interface Part {
  shown: Shown;
  visit: Visit;
}
type Limit = NonNullable<Shown['answer']>['bottlenecks'][number];

/** As many names as a sentence still carries. */
const mostNames = 40;

/** Whether what is wanted can be served, and what stands in the way. */
export const PoolAnswer = ({ shown, visit }: Part) => {
  const { answer, ratio } = shown;
  const t = poolTexts(visit.language).page;
  const number = (value: number) => formatNumber(value, visit.language);
  if (ratio)
    return (
      <Alert
        tone={ratio.times > 0 ? 'success' : 'warning'}
        title={fill(ratio.proof === 'bounds' ? t.ratioBetween : t.ratio, {
          times: number(ratio.times),
          atMost: number(ratio.atMost),
        })}
      >
        {ratio.limit && (
          <>
            <p>{t.ratioLimit}</p>
            <Bottleneck limit={ratio.limit} shown={shown} visit={visit} />
          </>
        )}
      </Alert>
    );
  if (!answer) return <></>;
  const values = {
    wanted: number(answer.wanted),
    served: number(answer.served),
    atMost: number(answer.atMost),
  };
  if (answer.feasible === 'yes')
    return (
      <Alert tone="success" title={fill(t.yes, values)}>
        <p>{answer.firmAlone ? t.yesExact : t.yesUpTo}</p>
      </Alert>
    );
  const no = answer.proof === 'bounds' ? t.noBetween : answer.proof === 'search' ? t.noGroups : t.no;
  return (
    <Alert
      tone={answer.feasible === 'no' ? 'warning' : 'info'}
      title={fill(answer.feasible === 'no' ? no : t.open, values)}
    >
      {answer.proof === 'bounds' && <p>{t.between}</p>}
      {answer.bottlenecks.map((limit) => (
        <Bottleneck limit={limit} shown={shown} visit={visit} />
      ))}
    </Alert>
  );
};

/** The binding cut in words: these wishes, the only offers that count for them, what is missing. */
const Bottleneck = ({ limit, shown, visit }: Part & { limit: Limit }) => {
  const { language, house } = visit;
  const t = poolTexts(language).page;
  const number = (value: number) => formatNumber(value, language);
  const sentence =
    limit.offers.length === 0 ? t.nobody : limit.offers.length === 1 ? t.bottleneckOne : t.bottleneck;
  const uses = limit.wishes.map((index) => useLabel(shown, index, language));
  return (
    <>
      <p>
        {fill(sentence, {
          uses: uses.join('; '),
          places: number(limit.places),
          wanted: number(limit.wanted),
          missing: number(Math.max(0, limit.wanted - limit.places)),
        })}
      </p>
      {limit.offers.length > 0 && (
        <Details summary={fill(t.countingOffers, { n: number(limit.offers.length) })}>
          <p>
            {limit.offers.slice(0, mostNames).map(({ municipality }, index) => (
              <>
                {index > 0 && ', '}
                <a href={`/mitglieder/${encodeURIComponent(municipality)}`}>{nameOf(house, municipality)}</a>
              </>
            ))}
            {limit.offers.length > mostNames &&
              ` ${fill(t.andMore, { n: number(limit.offers.length - mostNames) })}`}
          </p>
        </Details>
      )}
    </>
  );
};
