import type { Day } from '../../shared/days.ts';
import type { Audience, Office } from '../../shared/occasion.ts';

export const salutations = ['neutral', 'frau', 'herr'] as const;
export type Salutation = (typeof salutations)[number];

/** How often somebody wants to hear of things that do not need them at once. @de Benachrichtigungen */
export const noticeVolumes = ['each', 'daily', 'weekly', 'essential'] as const;
export type NoticeVolume = (typeof noticeVolumes)[number];

/** What becomes of a notice: sent at once, collected, or left out. */
export type Delivery = 'now' | 'daily' | 'weekly' | 'never';

/** Stands in place of a Land for what concerns the federal coordination. */
export const federation = '00';

export interface Person {
  id: number;
  name: string;
  email: string;
  salutation: Salutation;
  academicTitle: string | null;
  namePublic: boolean;
  notices: NoticeVolume;
  language: 'de' | 'en';
  version: number;
}

/** An office with its validity, held by one person. @de Amt */
export interface HeldOffice extends Office {
  person: number;
  title: string;
  organisation: string | null;
  fromDay: Day;
  toDay: Day | null;
}

/** An office with the person who holds it, for letters and notices. */
export interface OfficeHolder extends HeldOffice {
  name: string;
  email: string;
  salutation: Salutation;
  academicTitle: string | null;
  namePublic: boolean;
  notices: NoticeVolume;
  language: 'de' | 'en';
}

/** How a municipality, or the coordination that sits there, is reached. @de Kontakt */
export interface Contact {
  id: number;
  municipality: string;
  /** Key of the Land whose coordination it belongs to; null for the municipality's own contacts. */
  land: string | null;
  unit: string;
  mailbox: string;
  phone: string | null;
  person: number | null;
  personName: string | null;
  phoneAudience: Audience;
  nameAudience: Audience;
  fromDay: Day;
  toDay: Day | null;
  confirmedOn: Day;
  /** Place in the municipality's own order, from 1. */
  position: number;
  version: number;
}

export const authorityLevels = ['federal', 'land', 'other'] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

/** A ministry or authority that the alliance writes to and that may answer here. @de Behörde */
export interface Authority {
  id: number;
  name: string;
  level: AuthorityLevel;
  /** Two-digit key of the Land where it is one of a Land. */
  land: string | null;
  /** Lines of the address field below the name. */
  address: string;
  mailbox: string;
  /** As letters to it begin; null for the neutral form. */
  salutation: string | null;
  source: string;
  endedOn: Day | null;
  version: number;
}
