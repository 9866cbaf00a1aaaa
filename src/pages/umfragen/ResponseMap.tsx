import { responseStates, type ResponseState } from '../../alliance/surveys/reads/response.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { lands, outlineOf } from '../../alliance/territory/lands.ts';
import { toMap } from '../../alliance/territory/rules/map.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { GermanyMap, type MapSign } from '../../ui/map/GermanyMap.tsx';
import type { LandCode } from '../../ui/map/outlines.ts';
import type { Shown } from './response.tsx';

const signs: Record<ResponseState, MapSign> = {
  offen: 'ring',
  'in-arbeit': 'triangle',
  freigegeben: 'filled',
};
/** More dots than these hide each other and make the page heavy. */
const mostDots = 600;

type Shade = 0 | 1 | 2 | 3 | 4;
const shadeOf = (answered: number, asked: number): Shade => {
  if (asked === 0 || answered === 0) return 0;
  return answered * 4 <= asked ? 1 : answered * 2 <= asked ? 2 : answered * 4 <= asked * 3 ? 3 : 4;
};

/** Each state of an answer has a shape of its own; the Länder are shaded by their rate. */
export const ResponseMap = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = texts(language).response;
  const tooMany = shown.places.length > mostDots;
  const placed = tooMany ? [] : shown.places.filter(({ lat, lon }) => lat !== null && lon !== null);
  const rateOf = (key: string) => shown.lands.find(({ land }) => land === key) ?? { asked: 0, answered: 0 };
  return (
    <div>
      <GermanyMap
        label={fill(t.mapLabel, { n: formatNumber(shown.places.length, language) })}
        dots={placed.map(({ municipality, name, state, lat, lon }) => ({
          ...toMap(lon ?? 0, lat ?? 0),
          href: `/mitglieder/${encodeURIComponent(municipality)}`,
          label: `${name}: ${t.states[state]}`,
          sign: signs[state],
        }))}
        shades={Object.fromEntries(
          lands.map((land) => {
            const { answered, asked } = rateOf(land.key);
            return [outlineOf(land), shadeOf(answered, asked)];
          }),
        )}
        landNames={Object.fromEntries(lands.map((land) => [outlineOf(land) as LandCode, land[language]]))}
        legend={{
          ...(placed.length > 0 && {
            signs: responseStates.map((state) => ({ sign: signs[state], label: t.states[state] })),
          }),
          steps: t.steps.map((label, step) => ({ step: step as Shade, label })),
        }}
        skip={{ label: t.mapSkip, href: '#liste' }}
        attribution={t.attribution}
      />
      {tooMany && <p class="hm-source">{t.mapTooMany}</p>}
    </div>
  );
};
