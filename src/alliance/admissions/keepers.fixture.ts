import { cast, everybody, occasionOf, verdicts } from '../../../tests/offices.ts';
import type { Actor } from '../../shared/occasion.ts';
import type { Permission } from '../../shared/permission.ts';

/** Nobody but those named. */
export const only = (named: Partial<Record<keyof typeof cast, string>>) => ({
  ...everybody('not-your-office'),
  public: 'log-in-first',
  ...named,
});

/** What a permission says to the cast; facts that it does not ask about are left out. */
export const answers = <Facts>(may: Permission<Facts>, facts: object) => verdicts(may, facts as Facts);

/** What it says to a recipient of authority 7. */
export const recipientAnswer = <Facts>(may: Permission<Facts>, facts: object): string => {
  const { office } = cast.MIN as Extract<Actor, { kind: 'person' }>;
  if (!office) return 'no office';
  const own = { ...office, authority: 7 };
  const verdict = may(
    occasionOf({ ...(cast.MIN as Extract<Actor, { kind: 'person' }>), office: own, offices: [own] }),
    facts as Facts,
  );
  return verdict.allowed ? 'yes' : verdict.reason.replace('rights.', '');
};
