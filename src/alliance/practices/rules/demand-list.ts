/** A demand as somebody typed it into a list. */
export interface WrittenDemand {
  number: number;
  title: string;
  description: string;
}

const mostDemands = 30;

/**
 * The demands of a catalogue, one to a line, `heading: explanation`; numbers in front are dropped, the order counts.
 * Null where a line has no heading, a heading stands twice, or there are too many.
 *
 * @de Liste von Forderungen
 * @source forderungen#fassungen
 */
export const readDemandList = (text: string): WrittenDemand[] | null => {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\s*\d{1,2}[.):]\s*/u, '').trim())
    .filter((line) => line !== '');
  const demands = lines.map((line, index) => {
    const [title = '', ...rest] = line.split(':');
    return { number: index + 1, title: title.trim(), description: rest.join(':').trim() };
  });
  const titles = new Set(demands.map(({ title }) => title));
  const isFine = demands.length > 0 && demands.length <= mostDemands && titles.size === demands.length;
  return isFine && demands.every(({ title }) => title !== '' && title.length <= 200) ? demands : null;
};
