import { raw } from 'hono/html';
import { escapeText } from '../escape.ts';
import { type LandCode, outlines } from './outlines.ts';

export type MapSign = 'filled' | 'ring' | 'square' | 'triangle' | 'cross' | 'number';

export interface MapDot {
  /** Already projected to the map's units (586 × 793). */
  x: number;
  y: number;
  href: string;
  /** Name of the place and its state: what the link says. */
  label: string;
  sign?: MapSign;
  /** What a dot of the sign `number` stands for many of. */
  number?: number;
}

export interface GermanyMapProps {
  /** Name of the map. */
  label: string;
  dots: readonly MapDot[];
  /** Shade of each Land, 0 (none) to 4. */
  shades?: Partial<Record<LandCode, 0 | 1 | 2 | 3 | 4>>;
  /** Names for the tooltips of the Länder. */
  landNames?: Partial<Record<LandCode, string>>;
  legend?: {
    signs?: readonly { sign: MapSign; label: string }[];
    steps?: readonly { step: 0 | 1 | 2 | 3 | 4; label: string }[];
  };
  /** Leads past the dots to the table that says the same. */
  skip: { label: string; href: string };
  /** Where the outlines come from. */
  attribution: string;
}

/** Dots are links, so the drawing is a group and no image; the table beside it is its equal. */
export const GermanyMap = ({
  label,
  dots,
  shades = {},
  landNames = {},
  legend,
  skip,
  attribution,
}: GermanyMapProps) => (
  <div class="hm-map">
    <a class="hm-map__skip" href={skip.href}>
      {skip.label}
    </a>
    <svg viewBox="0 0 586 793" role="group" aria-label={label}>
      <g aria-hidden="true">
        {outlines.map(({ land, path }) => (
          <path class={`hm-land hm-step-${shades[land] ?? 0}`} d={path}>
            {landNames[land] && <title>{landNames[land]}</title>}
          </path>
        ))}
      </g>
      {raw(dots.map(dotText).join(''))}
    </svg>
    {legend && (
      <ul class="hm-legend">
        {legend.signs?.map(({ sign, label: text }) => (
          <li>
            <svg width="20" height="20" aria-hidden="true">
              {raw(shapeText(sign, 10, 10))}
            </svg>
            {text}
          </li>
        ))}
        {legend.steps?.map(({ step, label: text }) => (
          <li>
            <svg width="20" height="20" aria-hidden="true">
              <rect class={`hm-land hm-step-${step}`} x="1" y="2" width="18" height="16" rx="2" />
            </svg>
            {text}
          </li>
        ))}
      </ul>
    )}
    <p class="hm-source">{attribution}</p>
  </div>
);

/** One dot as text: a map of a large register has thousands, all alike but for place and name. */
const dotText = ({ x, y, href, label, sign = 'filled', number }: MapDot): string => {
  const name = escapeText(label);
  // a number that is seen must be what is heard: the title alone names it
  const heard = sign === 'number' ? '' : ` aria-label="${name}"`;
  return `<a href="${escapeText(href)}"${heard}><title>${name}</title>${shapeText(sign, x, y, number)}</a>`;
};

const round = (amount: number) => Math.round(amount * 10) / 10;

/** The area of a numbered dot grows with its number, between what can be read and what still leaves room. */
const radiusOf = (number: number): number => round(Math.min(14, 7 + Math.sqrt(number) / 2));

/** Each sign has a shape of its own, because colour alone is not seen by everybody. */
const shapeText = (sign: MapSign, x: number, y: number, number = 2): string => {
  const look = `class="hm-dot hm-dot--${sign}"`;
  switch (sign) {
    case 'square':
      return `<rect ${look} x="${round(x - 5.5)}" y="${round(y - 5.5)}" width="11" height="11"/>`;
    case 'triangle':
      return `<path ${look} d="M${round(x)} ${round(y - 7)}l7 12.5h-14z"/>`;
    case 'cross':
      return `<path ${look} d="M${round(x - 5)} ${round(y - 5)}l10 10m0-10l-10 10"/>`;
    case 'number':
      return `<circle ${look} cx="${round(x)}" cy="${round(y)}" r="${radiusOf(number)}"/><text class="hm-dot-number" aria-hidden="true" x="${round(x)}" y="${round(y)}">${number}</text>`;
    default:
      return `<circle ${look} cx="${round(x)}" cy="${round(y)}" r="6.5"/>`;
  }
};
