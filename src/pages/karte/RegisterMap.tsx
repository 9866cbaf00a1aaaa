import { texts } from '../../alliance/members/texts/index.ts';
import { type Listed, statuses } from '../../alliance/members/types.ts';
import { lands, outlineOf } from '../../alliance/territory/lands.ts';
import { toMap } from '../../alliance/territory/rules/map.ts';
import { formatNumber } from '../../platform/format.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { GermanyMap, type MapDot } from '../../ui/map/GermanyMap.tsx';
import type { LandCode } from '../../ui/map/outlines.ts';
import { drawnOnce } from '../mitglieder/drawn-once.ts';
import { municipalityHref } from '../mitglieder/address.ts';

type Shade = 0 | 1 | 2 | 3 | 4;

/** How dark a Land is drawn by its number of members. */
const shadeOf = (members: number): Shade =>
  members === 0 ? 0 : members <= 5 ? 1 : members <= 10 ? 2 : members <= 20 ? 3 : 4;

/** Shade of every Land by its members. */
export const landShades = (members: ReadonlyMap<string, number>): Partial<Record<LandCode, Shade>> =>
  Object.fromEntries(lands.map((land) => [outlineOf(land), shadeOf(members.get(land.key) ?? 0)]));

export const landNames = (language: Language): Partial<Record<LandCode, string>> =>
  Object.fromEntries(lands.map((land) => [outlineOf(land), land[language]]));

/** Every municipality of a selection as a dot, the Länder shaded by the members among them. */
export const RegisterMap = (props: Props) =>
  drawnOnce(props.rows, `map ${props.language} ${props.skip}`, () => <Drawn {...props} />);

interface Props {
  rows: readonly Listed[];
  language: Language;
  skip: string;
}

const Drawn = ({ rows, language, skip }: Props) => {
  const { register } = texts(language);
  const t = register.directory;
  const members = new Map<string, number>();
  for (const { land, member } of rows) if (member === 'yes') members.set(land, (members.get(land) ?? 0) + 1);
  const placed = rows.filter(({ lat, lon }) => lat !== null && lon !== null);
  const without = rows.length - placed.length;
  return (
    <>
      <GermanyMap
        label={fill(t.mapLabel, { n: formatNumber(rows.length, language) })}
        dots={placed.map((row) => dotOf(row, language))}
        shades={landShades(members)}
        landNames={landNames(language)}
        skip={{ label: t.mapSkip, href: skip }}
        attribution={t.mapAttribution}
        legend={{
          signs: [
            { sign: 'filled', label: t.signs.member },
            { sign: 'ring', label: t.signs.other },
            { sign: 'square', label: t.signs.district },
          ],
          steps: t.steps.map((label, step) => ({ step: step as Shade, label })),
        }}
      />
      {without > 0 && <p>{fill(t.unplaced, { n: formatNumber(without, language) })}</p>}
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
