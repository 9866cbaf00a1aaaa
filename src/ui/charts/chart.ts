import type { Child } from 'hono/jsx';

/** A drawing and the same facts as a table; `Figure` shows both. */
export interface Chart {
  svg: Child;
  table: ChartTable;
  /** Signs of the series, where the drawing needs a key. */
  legend?: readonly LegendEntry[];
}

export interface ChartTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface LegendEntry {
  label: string;
  /** 1 to 5: which series. */
  series: number;
  sign: 'line' | 'area' | 'band' | 'dot';
}

/** Number of a series for class names: 1 to 5, over and over. */
export const seriesNumber = (index: number): number => (index % 5) + 1;

/** A share as an SVG length that follows the width of the screen. */
export const percent = (share: number): string => `${Math.round(Math.max(0, share) * 10_000) / 100}%`;

export const numberFormat = (lang: string) => {
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return (value: number): string => format.format(value);
};

/** Round steps for an axis from zero to at least `max`, three to six of them. */
export const axisSteps = (max: number): number[] => {
  if (max <= 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(max / 4));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => max / size <= 5) ?? max;
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, index) => index * step);
};
