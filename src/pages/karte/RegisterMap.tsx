import type { map } from '../../alliance/members/reads/map.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { type Area, type Listed, statuses } from '../../alliance/members/types.ts';
import { lands, outlineOf } from '../../alliance/territory/lands.ts';
import { toMap } from '../../alliance/territory/rules/map.ts';
import { formatNumber } from '../../platform/format.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { GermanyMap, type MapDot } from '../../ui/map/GermanyMap.tsx';
import type { LandCode } from '../../ui/map/outlines.ts';
import { drawnOnce } from '../mitglieder/drawn-once.ts';
import { filterQuery, municipalityHref } from '../mitglieder/address.ts';

type Shade = 0 | 1 | 2 | 3 | 4;

/** How dark a Land is drawn by its number of members. */
const shadeOf = (members: number): Shade =>
  members === 0 ? 0 : members <= 5 ? 1 : members <= 10 ? 2 : members <= 20 ? 3 : 4;

/** Shade of every Land by its members. */
export const landShades = (members: ReadonlyMap<string, number>): Partial<Record<LandCode, Shade>> =>
  Object.fromEntries(lands.map((land) => [outlineOf(land), shadeOf(members.get(land.key) ?? 0)]));

export const landNames = (language: Language): Partial<Record<LandCode, string>> =>
  Object.fromEntries(lands.map((land) => [outlineOf(land), land[language]]));

/** A selection as dots, one for each municipality or for each district, the Länder shaded by the members among them. */
export const RegisterMap = (props: Props) =>
  drawnOnce(props.shown.rows, `map ${props.language} ${props.skip}`, () => <Drawn {...props} />);

type Shown = ShownBy<typeof map>;
interface Props {
  shown: Shown;
  language: Language;
  skip: string;
}

const Drawn = ({ shown, language, skip }: Props) => {
  const { register } = texts(language);
  const t = register.directory;
  const { rows, areas, total, members, unplaced } = shown;
  const dots = areas
    ? areas.map((area) => (area.only ? dotOf(area.only, language) : areaOf(area, shown, language)))
    : rows.filter(({ lat, lon }) => lat !== null && lon !== null).map((row) => dotOf(row, language));
  return (
    <>
      {areas && <p>{t.areaHint}</p>}
      <GermanyMap
        label={fill(t.mapLabel, { n: formatNumber(total, language) })}
        dots={dots}
        shades={landShades(new Map(Object.entries(members)))}
        landNames={landNames(language)}
        skip={{ label: t.mapSkip, href: skip }}
        attribution={t.mapAttribution}
        legend={{
          signs: [
            ...(areas ? [{ sign: 'number' as const, label: t.signs.area }] : []),
            { sign: 'filled', label: t.signs.member },
            { sign: 'ring', label: t.signs.other },
            { sign: 'square', label: t.signs.district },
          ],
          steps: t.steps.map((label, step) => ({ step: step as Shade, label })),
        }}
      />
      {unplaced > 0 && <p>{fill(t.unplaced, { n: formatNumber(unplaced, language) })}</p>}
    </>
  );
};

const dotOf = (row: Listed, language: Language): MapDot => {
  const { statusShort } = texts(language).register;
  const states = statuses.filter((status) => row[status] !== 'no').map((status) => statusShort[status]);
  return {
    ...toMap(row.lon ?? 0, row.lat ?? 0),
    href: municipalityHref(row.key),
    label: `${row.name}: ${states.join(', ')}`,
    sign: row.type === 'district' ? 'square' : row.member === 'yes' ? 'filled' : 'ring',
  };
};

/** A district: its number of municipalities, and the way to a map of them. */
const areaOf = ({ key, name, count, members, lat, lon }: Area, shown: Shown, language: Language): MapDot => ({
  ...toMap(lon, lat),
  href: `/karte${filterQuery(shown, { suche: key })}`,
  label: fill(texts(language).register.directory.area, {
    name,
    n: formatNumber(count, language),
    members: formatNumber(members, language),
  }),
  sign: 'number',
  number: count,
});
