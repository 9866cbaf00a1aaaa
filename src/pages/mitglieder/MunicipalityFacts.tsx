import { texts } from '../../alliance/members/texts/index.ts';
import { landOf, outlineOf } from '../../alliance/territory/lands.ts';
import { toMap } from '../../alliance/territory/rules/map.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { LocatorMap } from '../../ui/map/LocatorMap.tsx';
import type { LandCode } from '../../ui/map/outlines.ts';
import type { Shown } from './municipality.tsx';

/** What the official register and the entry say, with date and source. */
export const MunicipalityFacts = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { register } = texts(language);
  const t = register.municipality;
  const land = shown.land === null ? undefined : landOf(shown.land);
  const { entry } = shown;
  const items = [
    { term: t.landLabel, detail: land && <a href={`/laender/${land.key}`}>{land[language]}</a> },
    { term: t.district, detail: shown.districtName },
    { term: t.officialName, detail: shown.officialName === shown.name ? null : shown.officialName },
    { term: t.key, detail: shown.key },
    {
      term: t.population,
      detail:
        shown.population === null
          ? t.populationUnknown
          : `${formatNumber(shown.population, language)}${shown.populationDay ? ` (${formatDay(shown.populationDay, language)})` : ''}`,
    },
    { term: t.council, detail: entry?.councilName },
    { term: t.head, detail: entry?.headTitle },
    { term: t.website, detail: entry?.website && <a href={entry.website}>{entry.website}</a> },
  ].flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []));
  return (
    <section aria-labelledby="angaben">
      <h2 class="kern-heading-medium" id="angaben">
        {t.facts}
      </h2>
      <DescriptionList stacked items={items} />
      {land && shown.lat !== null && shown.lon !== null && (
        <LocatorMap
          label={`${t.map}: ${shown.name}`}
          {...toMap(shown.lon, shown.lat)}
          land={outlineOf(land) as LandCode}
          note={shown.coordinates === 'approximate' ? t.approximate : undefined}
        />
      )}
      <SourceNote
        words={{ asOf: t.asOf, source: t.source }}
        sources={[{ label: shown.sourceName }, { label: register.directory.mapAttribution }]}
      />
    </section>
  );
};
