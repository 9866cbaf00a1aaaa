const shapes: Record<number, string> = {
  1: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  2: 'M-4.5-4.5h9v9h-9z',
  3: 'M0-6L6 5H-6z',
  4: 'M0-6.5L6.5 0L0 6.5L-6.5 0z',
  5: 'M-6-4.5H6L0 6z',
};

export interface MarkerProps {
  series: number;
  x: string | number;
  y: string | number;
  title?: string;
}

/** The sign of a series: circle, square, triangle, diamond, triangle on its head. */
export const Marker = ({ series, x, y, title }: MarkerProps) => (
  <svg x={x} y={y} width="1" height="1" overflow="visible">
    <path class={`hm-marker hm-fill-${series}`} d={shapes[series]}>
      {title && <title>{title}</title>}
    </path>
  </svg>
);
