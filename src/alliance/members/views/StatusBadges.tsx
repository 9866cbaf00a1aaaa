import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Language } from '../../../platform/texts.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { texts } from '../texts/index.ts';
import { type Standings, statuses, type Status } from '../types.ts';

const tones = { interested: 'neutral', declared: 'info', member: 'success' } as const satisfies Record<
  Status,
  string
>;

const drawn = new Map<string, Child>();

/**
 * The statuses that stand or are suspended, each as a badge of its own: they are never mixed. Lists show few
 * combinations many times, so each is drawn once.
 */
export const StatusBadges = ({
  standings,
  language,
}: {
  standings: Standings;
  language: Language;
}): Child => {
  const key = `${language} ${statuses.map((status) => standings[status]).join(' ')}`;
  const known = drawn.get(key);
  if (known) return known;
  const made = raw(String(<Badges standings={standings} language={language} />));
  drawn.set(key, made);
  return made;
};

const Badges = ({ standings, language }: { standings: Standings; language: Language }) => {
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
