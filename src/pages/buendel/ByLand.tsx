import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { landOf, lands, outlineOf } from '../../alliance/territory/lands.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { GermanyMap } from '../../ui/map/GermanyMap.tsx';
import type { LandCode } from '../../ui/map/outlines.ts';
import type { Shown } from './address.ts';

type Shade = 0 | 1 | 2 | 3 | 4;
const shadeOf = (places: number): Shade =>
  places === 0 ? 0 : places <= 10 ? 1 : places <= 50 ? 2 : places <= 200 ? 3 : 4;

/** Places per Land on a map and in a table that says the same. In the order of the keys: no ranking. */
export const ByLand = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = poolTexts(language).page;
  const number = (value: number) => formatNumber(value, language);
  const found = shown.findings.lands;
  const places = new Map(found.map(({ land, firm, upTo }) => [land, firm + upTo]));
  return (
    <section aria-labelledby="laender">
      <h2 class="kern-heading-medium" id="laender">
        {t.byLand}
      </h2>
      <Grid min="large">
        <DataTable
          caption={t.byLand}
          hideCaption
          rows={found}
          columns={[
            { header: t.land, rowHeader: true, cell: ({ land }) => landOf(land)?.[language] ?? land },
            { header: t.municipalities, cell: ({ municipalities }) => number(municipalities), align: 'end' },
            { header: t.exact, cell: ({ firm }) => number(firm), align: 'end' },
            { header: t.upTo, cell: ({ upTo }) => number(upTo), align: 'end' },
          ]}
          foot={[
            t.together,
            number(shown.findings.municipalities),
            number(shown.findings.most.total.firm),
            number(shown.findings.most.total.upTo),
          ]}
        />
        <GermanyMap
          label={t.mapLabel}
          dots={[]}
          shades={Object.fromEntries(
            lands.map((land) => [outlineOf(land), shadeOf(places.get(land.key) ?? 0)]),
          )}
          landNames={Object.fromEntries(
            lands.map((land) => [
              outlineOf(land) as LandCode,
              `${land[language]}: ${number(places.get(land.key) ?? 0)}`,
            ]),
          )}
          legend={{ steps: t.steps.map((label, step) => ({ step: step as Shade, label })) }}
          skip={{ label: t.mapSkip, href: '#liste' }}
          attribution={t.attribution}
        />
      </Grid>
    </section>
  );
};
