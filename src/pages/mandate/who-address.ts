import type { whoMayWhat } from '../../alliance/mandates/reads/who-may-what.ts';
import type { ShownBy } from '../../platform/read.ts';

export type Shown = ShownBy<typeof whoMayWhat>;
export const path = '/mandate/wer-darf-was';

/** Query of a planned deed: only what is set, in a steady order. */
export const plannedQuery = (
  { asked }: Pick<Shown, 'asked'>,
  more: Record<string, string | number | null> = {},
): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...asked, ...more }))
    if (value !== null) query.set(name, String(value));
  return `?${query.toString()}`;
};
