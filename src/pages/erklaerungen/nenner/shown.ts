import type { denominator } from '../../../alliance/statements/reads/denominator.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { ShownBy } from '../../../platform/read.ts';

export type Shown = ShownBy<typeof denominator>;
export interface Part {
  shown: Shown;
  visit: Visit;
}

export const addressOf = ({ statement, asked }: Shown, more: Record<string, string | number> = {}): string =>
  `/erklaerungen/${statement.id}/nenner?${new URLSearchParams({ gewicht: asked.gewicht, ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, String(value)])) }).toString()}`;

/** Clauses as a reader names them: `1, 2a, 7`. */
export const numbersOf = ({ clauses }: Shown, ids: readonly number[]): string =>
  clauses
    .filter(({ id }) => ids.includes(id))
    .map(({ number }) => number)
    .join(', ');
