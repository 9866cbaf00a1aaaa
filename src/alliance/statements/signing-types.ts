import type { Day } from '../../shared/days.ts';

/** @de Reihenfolge der Unterzeichnenden @source unterschriften#reihenfolge */
export const signatoryOrders = ['alphabetical', 'lands'] as const;
export type SignatoryOrder = (typeof signatoryOrders)[number];

/** How signatures under a text are collected. @de Unterschriftenrunde */
export interface Signing {
  statement: number;
  /** Number of the edition that is signed. */
  edition: number;
  ordered: SignatoryOrder;
  place: string;
  /** Nobody publishes the letter before this day. */
  embargoOn: Day | null;
  version: number;
}

/** The words of one part that were consented to. */
export interface ConsentedPart {
  clause: number;
  hash: string;
}

export type SignatureState = 'prepared' | 'signed' | 'withdrawn';

/** What a signature rests on. @de Grundlage einer Unterschrift @source unterschriften#grundlage */
export const bases = ['mandate', 'competence', 'other'] as const;
export type Basis = (typeof bases)[number];

/** One office's signature for its municipality. @de Unterschrift */
export interface Signature {
  id: number;
  statement: number;
  municipality: string;
  land: string | null;
  office: number;
  officeTitle: string;
  person: number | null;
  state: SignatureState;
  origin: 'link' | 'paper';
  basis: Basis;
  item: number | null;
  basisText: string;
  consent: ConsentedPart[];
  /** The subject line as it was signed; null where the signature is not given. */
  signedTitle: string | null;
  edition: number | null;
  editionHash: string | null;
  linkUntil: Date | null;
  linkUsedAt: Date | null;
  signedAt: Date | null;
  askedAgainAt: Date | null;
  remindedOn: Day | null;
  file: number | null;
  fileHash: string | null;
  version: number;
}

/** What was sent to an authority. @de Versand */
export interface Sending {
  statement: number;
  authority: number;
  edition: number;
  editionHash: string;
  signatures: number;
  hash: string;
  sentOn: Day;
}
