import type { SnapshotState } from '../../alliance/offers/snapshot-types.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { Badge, type Tone } from '../../ui/Badge.tsx';

const tones: Record<SnapshotState, Tone> = {
  preparing: 'info',
  prepared: 'info',
  released: 'success',
  withdrawn: 'warning',
  dropped: 'neutral',
};

/** How a pooled offer stands, and whether another one has taken its place. */
export const SnapshotBadges = ({
  snapshot: { state, replacedBy },
  language,
}: {
  snapshot: { state: SnapshotState; replacedBy: { number: string } | null };
  language: Language;
}) => {
  const t = poolTexts(language).snapshot;
  return (
    <>
      <Badge label={t.states[state]} tone={replacedBy ? 'neutral' : tones[state]} />{' '}
      {replacedBy && <Badge label={fill(t.replaced, { number: replacedBy.number })} tone="warning" />}
    </>
  );
};
