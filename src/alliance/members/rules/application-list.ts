import { sortKey } from '../../../shared/fold.ts';

export const applicationOrders = [
  'wartet',
  '-wartet',
  'kommune',
  '-kommune',
  'land',
  '-land',
  'stand',
  '-stand',
] as const;
export type ApplicationOrder = (typeof applicationOrders)[number];

export interface ListedApplication {
  id: number;
  name: string;
  land: string;
  state: string;
  waitingSince: Date;
}

/** Rows of a page. */
export const pageSize = 25;

/**
 * Applications in a chosen order, those that wait longest first unless told otherwise; equals by name.
 *
 * @de Reihenfolge der Anträge
 */
export const sortApplications = <Row extends ListedApplication>(
  rows: readonly Row[],
  order: ApplicationOrder,
): Row[] => {
  const descending = order.startsWith('-');
  const by = order.replace('-', '') as 'wartet' | 'kommune' | 'land' | 'stand';
  const keys: Record<typeof by, (row: Row) => string> = {
    wartet: ({ waitingSince }) => waitingSince.toISOString(),
    kommune: ({ name }) => sortKey(name),
    land: ({ land }) => land,
    stand: ({ state }) => state,
  };
  const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...rows].sort(
    (a, b) =>
      (descending ? -1 : 1) * compare(keys[by](a), keys[by](b)) ||
      compare(sortKey(a.name), sortKey(b.name)) ||
      a.id - b.id,
  );
};
