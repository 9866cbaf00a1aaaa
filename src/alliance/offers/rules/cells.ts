import type { ProgrammeState } from '../../programmes/types.ts';
import type { Offer } from '../types.ts';

/** A programme as offers meet it: whom it is open to; no group means everybody. */
export interface OpenProgramme {
  id: number;
  groups: readonly string[];
  /** Of a Land's programme and of a municipality's. */
  land: string | null;
  municipality: string | null;
  state: ProgrammeState | null;
}

/**
 * Whether places may be called off under a programme at all: not while it is suspended, and not once it has ended.
 *
 * @de Programm ruht
 * @source angebote#stand
 */
export const isClosed = ({ state }: Pick<OpenProgramme, 'state'>): boolean =>
  state === 'suspended' || state === 'ended';

/**
 * Whether a programme is open to a place: one of a Land to its own municipalities, one of a municipality to itself.
 *
 * @de Offen für eine Kommune
 * @source angebote#kumulativ
 */
export const isOpenAt = (
  programme: Pick<OpenProgramme, 'land' | 'municipality'>,
  place: { municipality: string; land: string | null },
): boolean =>
  programme.municipality === null
    ? programme.land === null || programme.land === place.land
    : programme.municipality === place.municipality;

/** A place of use: one programme and one group. `null` is any programme, or everybody. @de Verwendung */
export interface Cell {
  programme: number | null;
  group: string | null;
}

/** A group and all that stand above it. */
export type Ancestry = (group: string) => readonly string[];

/** Each group with those above it, itself first, from the order that is kept as data. */
export const ancestryOf = (groups: readonly { key: string; parent: string | null }[]): Ancestry => {
  const parents = new Map(groups.map(({ key, parent }) => [key, parent]));
  return (group) => {
    const line: string[] = [];
    for (let at: string | null = group; at !== null && !line.includes(at); at = parents.get(at) ?? null)
      line.push(at);
    return line;
  };
};

/**
 * Where the places of an offer may be used: each of its programmes with each of its groups that the programme is open
 * to. A group that the programme narrows counts as the narrower one: families offered to a programme for single
 * parents are single parents.
 *
 * @de Verwendungen eines Angebots
 * @source angebote#kumulativ
 */
export const cellsOf = (
  offer: Pick<Offer, 'groups' | 'programmes'>,
  programmes: readonly Pick<OpenProgramme, 'id' | 'groups'>[],
  ancestry: Ancestry,
): Cell[] => {
  if (offer.programmes.length === 0)
    return (offer.groups.length === 0 ? [null] : offer.groups).map((group) => ({ programme: null, group }));
  return offer.programmes.flatMap((id) => {
    const open = programmes.find((one) => one.id === id)?.groups ?? [];
    return meet(offer.groups, open, ancestry).map((group) => ({ programme: id, group }));
  });
};

/** The groups that both sides mean, the narrower ones of each pair; an empty side means everybody. */
const meet = (offered: readonly string[], open: readonly string[], ancestry: Ancestry): (string | null)[] => {
  if (offered.length === 0) return open.length === 0 ? [null] : [...open];
  if (open.length === 0) return [...offered];
  const common = new Set<string>();
  for (const one of offered)
    for (const other of open) {
      if (ancestry(one).includes(other)) common.add(one);
      else if (ancestry(other).includes(one)) common.add(other);
    }
  return [...common];
};
