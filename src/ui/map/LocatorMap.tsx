import { type LandCode, outlines } from './outlines.ts';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Small map of one Land that shows where a place lies; says nothing that the text beside it does not. */
export const LocatorMap = ({
  label,
  x,
  y,
  land,
  note,
}: {
  label: string;
  /** Projected to the units of the map of Germany (586 × 793). */
  x: number;
  y: number;
  land: LandCode;
  note?: string | undefined;
}) => {
  const outline = outlines.find((one) => one.land === land);
  if (!outline) return <></>;
  const { left, top, right, bottom } = boxOf(outline.path);
  const [width, height] = [right - left, bottom - top];
  const margin = Math.max(width, height) / 20;
  const frame = [left - margin, top - margin, width + 2 * margin, height + 2 * margin].map(Math.round);
  return (
    <div class="hm-map hm-map--small">
      <svg viewBox={frame.join(' ')} role="img" aria-label={label}>
        <path class="hm-land hm-step-1" d={outline.path} vector-effect="non-scaling-stroke" />
        <circle class="hm-dot hm-dot--filled" cx={Math.round(x)} cy={Math.round(y)} r={margin * 0.7} />
      </svg>
      {note && <p class="hm-source">{note}</p>}
    </div>
  );
};

const boxes = new Map<string, Box>();

/** The frame around an outline, whose steps are all relative. */
const boxOf = (path: string): Box => {
  const known = boxes.get(path);
  if (known) return known;
  const box: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let [x, y] = [0, 0];
  for (const ring of path.split('z')) {
    const steps = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    let start: [number, number] | undefined;
    for (let index = 0; index + 1 < steps.length; index += 2) {
      x += steps[index] ?? 0;
      y += steps[index + 1] ?? 0;
      start ??= [x, y];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
    if (start) [x, y] = start;
  }
  boxes.set(path, box);
  return box;
};
