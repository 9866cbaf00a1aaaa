import type { resolutions } from '../../alliance/mandates/reads/resolutions.ts';
import type { whoMayWhat } from '../../alliance/mandates/reads/who-may-what.ts';
import type { ShownBy } from '../../platform/read.ts';

export const listPath = '/mandate';
export const whoPath = '/mandate/wer-darf-was';

type Values = Record<string, string | number | null>;
const queryOf = (values: Values): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== null) query.set(name, String(value));
  const text = query.toString();
  return text && `?${text}`;
};

/** Query of the list: only what is set, in a steady order, so that one selection has one address. */
export const listQuery = (
  { filter: { ungeprueft, ...filter } }: Pick<ShownBy<typeof resolutions>, 'filter'>,
  more: Values = {},
): string => queryOf({ ...filter, ungeprueft: ungeprueft ? 'true' : null, ...more });

/** Query of a planned deed. */
export const plannedQuery = (
  { asked }: Pick<ShownBy<typeof whoMayWhat>, 'asked'>,
  more: Values = {},
): string => queryOf({ ...asked, ...more });
