import type { LegendEntry } from './chart.ts';
import { Marker } from './Marker.tsx';

/** What each sign of a drawing stands for. */
export const Legend = ({ entries }: { entries: readonly LegendEntry[] }) => (
  <ul class="hm-legend">
    {entries.map(({ label, series, sign }) => (
      <li>
        <svg width="34" height="16" aria-hidden="true">
          {sign === 'area' && <rect class={`hm-fill-${series}`} x="8" y="1" width="18" height="14" rx="2" />}
          {sign === 'band' && <rect class={`hm-band hm-fill-${series}`} x="2" y="1" width="30" height="14" />}
          {sign === 'line' && <line class={`hm-line hm-line-${series}`} x1="0" x2="34" y1="8" y2="8" />}
          {(sign === 'line' || sign === 'dot') && <Marker series={series} x="17" y="8" />}
        </svg>
        {label}
      </li>
    ))}
  </ul>
);
