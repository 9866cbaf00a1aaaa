import type { Language } from '../../../platform/texts.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { texts } from '../texts/index.ts';
import { type Standings, statuses, type Status } from '../types.ts';

const tones = { interested: 'neutral', declared: 'info', member: 'success' } as const satisfies Record<
  Status,
  string
>;

/** The statuses that stand or are suspended, each as a badge of its own: they are never mixed. */
export const StatusBadges = ({ standings, language }: { standings: Standings; language: Language }) => {
  const { register } = texts(language);
  return (
    <>
      {statuses
        .filter((status) => standings[status] !== 'no')
        .map((status) => {
          const label = register.statusShort[status];
          const suspended = standings[status] === 'suspended';
          return (
            <>
              <Badge
                label={suspended ? `${label} (${register.standing.suspended})` : label}
                tone={suspended ? 'warning' : tones[status]}
              />{' '}
            </>
          );
        })}
    </>
  );
};
