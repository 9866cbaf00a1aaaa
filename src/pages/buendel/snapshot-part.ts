import type { snapshot } from '../../alliance/offers/reads/snapshot.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';

export type Shown = ShownBy<typeof snapshot>;

/** What every part of the page of a pooled offer gets. */
export interface Part {
  shown: Shown;
  visit: Visit;
}

export const listPath = '/angebote/gebuendelt';
export const addressOf = (id: number): string => `${listPath}/${id}`;
