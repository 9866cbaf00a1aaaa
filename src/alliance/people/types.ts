import type { Day } from '../../shared/days.ts';
import type { Audience, Office } from '../../shared/occasion.ts';

export type Salutation = 'neutral' | 'frau' | 'herr';

/** How often somebody wants to hear of things that do not need them at once. @de Benachrichtigungen */
export type NoticeVolume = 'each' | 'daily' | 'weekly' | 'essential';

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

/** How a municipality is reached. @de Kontakt */
export interface Contact {
  id: number;
  municipality: string;
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
  version: number;
}
