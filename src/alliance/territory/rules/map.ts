const box = {
  west: 5.864417,
  east: 15.038978,
  south: 47.26913,
  north: 55.05653,
  width: 585.5141,
  height: 792.66785,
};

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/**
 * Where a place in Germany lies on the outline map of the Länder (585.5 × 792.7 units, origin at the top left).
 * The outlines of `@svg-maps/germany` are plain Web Mercator; the box was found by comparing them with known borders.
 *
 * @de Kartenort
 */
export const toMap = (lon: number, lat: number): { x: number; y: number } => ({
  x: ((lon - box.west) / (box.east - box.west)) * box.width,
  y: ((mercator(box.north) - mercator(lat)) / (mercator(box.north) - mercator(box.south))) * box.height,
});
