import type { resolutions } from '../../alliance/mandates/reads/resolutions.ts';
import { texts } from '../../alliance/mandates/texts/index.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';

export type Shown = ShownBy<typeof resolutions>;
export const path = '/mandate';

/** Query of the list: only what is set, in a steady order. */
export const listQuery = ({ filter }: Shown, more: Record<string, string | number | null> = {}): string => {
  const { ungeprueft, ...rest } = filter;
  const query = new URLSearchParams();
  const all: Record<string, string | number | null> = {
    ...rest,
    ungeprueft: ungeprueft ? 'true' : null,
    ...more,
  };
  for (const [name, value] of Object.entries(all)) if (value !== null) query.set(name, String(value));
  const text = query.toString();
  return text && `?${text}`;
};

/** `1 Beschluss`, `34 Beschlüsse`. */
export const hits = ({ total }: Shown, { language }: Visit): string => {
  const t = texts(language).list;
  return total === 1 ? t.oneHit : fill(t.hits, { n: formatNumber(total, language) });
};
