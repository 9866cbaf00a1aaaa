import { SourceNote, type SourceNoteProps } from './SourceNote.tsx';

export interface StatTileProps extends SourceNoteProps {
  /** The number as it is read, grouped and with its unit: "38,4 Mio.". */
  value: string;
  label: string;
  /** Leads to what the number is made of. */
  href?: string;
}

export const StatTile = ({ value, label, href, ...source }: StatTileProps) => (
  <div class={`hm-stat${href ? ' hm-card--link' : ''}`}>
    <p class="hm-stat__line">
      <span class="hm-stat__value">{value}</span>{' '}
      <span class="hm-stat__label">{href ? <a href={href}>{label}</a> : label}</span>
    </p>
    <SourceNote {...source} />
  </div>
);
