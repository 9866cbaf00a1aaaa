import type { ApartReason, Proof } from './pool-types.ts';
import type { Promised } from './rules/pool/standing.ts';

/** An offer in a file of the command line. */
export interface ListedOffer extends Promised {
  id: string;
  /** Names of the cells in which its places may be used, such as `land/umf`. */
  cells: string[];
}

/** So many persons in whichever of some cells; `land/*` is every cell of a programme. */
export interface Demand {
  id: string;
  cells: string[];
  number: number;
}

/** A pool as a file brings it. @de Bündeldatei */
export interface PoolList {
  offers: ListedOffer[];
  demands: Demand[];
  /** The day on which offers must be valid; null where the file says nothing of validity. */
  day: string | null;
}

/** Places that count once each, promised ones and those behind an „up to“. */
export interface Places {
  offers: number;
  exact: number;
  upTo: number;
}

export interface ListBottleneck {
  demands: string[];
  offers: string[];
  wanted: number;
  places: number;
  missing: number;
}

/** What the command line answers. */
export interface ListAnswer {
  feasible: 'yes' | 'no' | 'open' | null;
  wanted: number;
  served: number;
  atMost: number;
  proof: Proof;
  exactAlone: boolean;
  split: { offer: string; demand: string; number: number }[];
  bottlenecks: ListBottleneck[];
  most: { total: Places; programmes: Record<string, Places>; cells: Record<string, Places> };
  /** Of each demand beside all others; empty unless all of them can be served. */
  beside: { demand: string; most: number; exact: boolean; limit: ListBottleneck }[];
  ratio: {
    times: number;
    atMost: number;
    proof: Proof;
    demands: Record<string, number>;
    limit: ListBottleneck | null;
  } | null;
  perMonth: Places;
  perYear: Places;
  /** Not added, and why; `number` adds up what the offers of one reason say. */
  apart: { reason: ApartReason; offers: number; number: number }[];
  /** What the independent checker found wrong with the answer: nothing. */
  faults: string[];
}
