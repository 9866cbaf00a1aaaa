import { texts } from '../../alliance/mandates/texts/index.ts';
import { type CoverageVerdict, coverageVerdicts } from '../../alliance/mandates/types.ts';
import { lands, outlineOf } from '../../alliance/territory/lands.ts';
import { toMap } from '../../alliance/territory/rules/map.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { GermanyMap, type MapSign } from '../../ui/map/GermanyMap.tsx';
import type { LandCode } from '../../ui/map/outlines.ts';
import type { Shown } from './who-address.ts';

const signs: Record<CoverageVerdict, MapSign> = {
  covered: 'filled',
  'covered-under-condition': 'square',
  'head-may-decide': 'triangle',
  'needs-resolution': 'ring',
  excluded: 'cross',
};
/** More dots than these hide each other and make the page heavy. */
const mostDots = 600;

type Shade = 0 | 1 | 2 | 3 | 4;
const shadeOf = (count: number): Shade =>
  count === 0 ? 0 : count <= 5 ? 1 : count <= 10 ? 2 : count <= 20 ? 3 : 4;

/** Each answer has a shape of its own; the Länder are shaded by how many in them are covered. */
export const WhoMap = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { who: t, words } = texts(language);
  const places = shown.list?.places ?? [];
  const tooMany = places.length > mostDots;
  const placed = tooMany ? [] : places.filter(({ lat, lon }) => lat !== null && lon !== null);
  const covered = new Map(
    shown.lands.map(({ key, counts }) => [
      key,
      counts.covered.municipalities + counts['covered-under-condition'].municipalities,
    ]),
  );
  return (
    <div>
      <GermanyMap
        label={fill(t.mapLabel, { n: formatNumber(shown.total, language) })}
        dots={placed.map(({ municipality, name, verdict, lat, lon }) => ({
          ...toMap(lon ?? 0, lat ?? 0),
          href: `/mitglieder/${encodeURIComponent(municipality)}`,
          label: `${name}: ${words.verdict[verdict]}`,
          sign: signs[verdict],
        }))}
        shades={Object.fromEntries(
          lands.map((land) => [outlineOf(land), shadeOf(covered.get(land.key) ?? 0)]),
        )}
        landNames={Object.fromEntries(lands.map((land) => [outlineOf(land) as LandCode, land[language]]))}
        legend={{
          ...(placed.length > 0 && {
            signs: coverageVerdicts.map((verdict) => ({
              sign: signs[verdict],
              label: words.verdict[verdict],
            })),
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
