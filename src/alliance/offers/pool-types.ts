/** Places of one offer as the computation sees them. */
export interface PooledOffer {
  /** How it is called in answers. */
  id: string;
  places: number;
  /** Whether the number is promised or only a ceiling. */
  firm: boolean;
  /** Nobody, or at least so many persons at once under one wish; 1 for any number. @de Mindestgruppe */
  minimum: number;
  /** The uses that its places may serve, by index. */
  uses: readonly number[];
}

/** So many persons are to be placed, by whichever of some uses. @de Wunschzahl */
export interface Wish {
  number: number;
  /** The uses that serve it, by index. */
  uses: readonly number[];
}

/** A pool and what is wanted of it. @de Bündelfrage */
export interface PoolQuestion {
  /** How many uses there are. */
  uses: number;
  offers: readonly PooledOffer[];
  wishes: readonly Wish[];
}

/** So many persons of a wish at an offer, both by index. */
export interface Share {
  offer: number;
  wish: number;
  number: number;
}

/**
 * Wishes that want more than the offers that count for them have: whoever looks at these wishes and these offers sees
 * that it cannot work. @de Engstelle
 */
export interface Bottleneck {
  /** Wishes by index. */
  wishes: number[];
  /** Offers by index that count for at least one of them. */
  offers: number[];
  wanted: number;
  places: number;
}

/** How a number is known: by a flow and its cut, by trying every case, or only between two bounds. */
export type Proof = 'cut' | 'search' | 'bounds';

/** What can be served of what is wanted. @de Bündelantwort */
export interface PoolAnswer {
  /** `open` only where minimum groups leave it undecided. */
  feasible: 'yes' | 'no' | 'open';
  wanted: number;
  /** So many persons are surely served, by `shares`. */
  served: number;
  /** More than so many are surely not. Equal to `served` unless the proof is `bounds`. */
  atMost: number;
  proof: Proof;
  /** The split in which `served` persons are placed. */
  shares: Share[];
  /** Empty where everything is served, or where only minimum groups stand in the way. */
  bottlenecks: Bottleneck[];
  /** Whether promised numbers alone, without any „up to“, serve all of it. */
  firmAlone: boolean;
}

/** Why an offer is not added, in the order in which readers are told. @de Grund neben dem Bündel */
export const apartReasons = [
  'on-request',
  'at-least',
  'resolved',
  'discussed',
  'paused',
  'mandate',
  'closed-programme',
  'later',
  'used-up',
  'expired',
] as const;
export type ApartReason = (typeof apartReasons)[number];
