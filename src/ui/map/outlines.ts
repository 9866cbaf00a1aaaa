import germany from '@svg-maps/germany';

export type LandCode =
  | 'bw'
  | 'by'
  | 'be'
  | 'bb'
  | 'hb'
  | 'hh'
  | 'he'
  | 'ni'
  | 'mv'
  | 'nw'
  | 'rp'
  | 'sl'
  | 'sn'
  | 'st'
  | 'sh'
  | 'th';

export interface Outline {
  land: LandCode;
  /** SVG path in the map's own units (586 × 793). */
  path: string;
}

// The package's own types lean on a package that it does not bring.
const { locations } = germany as unknown as { locations: { id: string; path: string }[] };

/**
 * The outlines of the sixteen Länder (CC BY 4.0, MapSVG through @svg-maps/germany) on a grid of a tenth of a unit,
 * about a hundred metres: half the size, and neighbours still share their border because absolute points are rounded,
 * not the steps between them.
 */
export const outlines: readonly Outline[] = locations.map(({ id, path }) => ({
  land: id as LandCode,
  path: onGrid(path),
}));

function onGrid(path: string): string {
  let [x, y] = [0, 0];
  let [drawnX, drawnY] = [0, 0];
  let [startX, startY, drawnStartX, drawnStartY] = [0, 0, 0, 0];
  let drawn = '';
  for (const part of path.split(/(?=[mz])/)) {
    if (part.startsWith('z')) {
      drawn += 'z';
      [x, y, drawnX, drawnY] = [startX, startY, drawnStartX, drawnStartY];
      continue;
    }
    const numbers = part
      .slice(1)
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      const [nextX, nextY] = [Math.round(x * 10), Math.round(y * 10)];
      if (index === 0) {
        drawn += `m${tenths(nextX - drawnX)} ${tenths(nextY - drawnY)}l`;
        [startX, startY, drawnStartX, drawnStartY] = [x, y, nextX, nextY];
      } else if (nextX !== drawnX || nextY !== drawnY) {
        drawn += `${tenths(nextX - drawnX)} ${tenths(nextY - drawnY)} `;
      }
      [drawnX, drawnY] = [nextX, nextY];
    }
    drawn = drawn.trimEnd();
  }
  return drawn.replaceAll(' -', '-');
}

function tenths(amount: number): string {
  return String(amount / 10).replace(/^(-?)0\./, '$1.');
}
