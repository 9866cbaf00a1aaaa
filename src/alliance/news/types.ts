import type { Day } from '../../shared/days.ts';
import type { Audience } from '../../shared/occasion.ts';

/** What a situation is about. @de Art der Lage */
export const situationKinds = ['border', 'country', 'catastrophe', 'other'] as const;
export type SituationKind = (typeof situationKinds)[number];

/** One matter of the day that concerns the alliance. @de Lage */
export interface Situation {
  id: number;
  title: string;
  kind: SituationKind;
  summary: string;
  source: string;
  fromDay: Day;
  /** Last day; null while it lasts. */
  toDay: Day | null;
  audience: Audience;
  version: number;
}

/** Kinds of what may belong to a situation, each with the address of its page. @de Gehört dazu */
export const bundledKinds = {
  'statements.statement': '/erklaerungen/',
  'offers.snapshot': '/angebote/gebuendelt/',
  'correspondence.thread': '/schriftwechsel/',
  'surveys.survey': '/umfragen/',
  'programmes.programme': '/programme/',
  'mandates.resolution': '/mandate/',
  'practices.measure': '/gute-praxis/massnahmen/',
} as const;
export type BundledKind = keyof typeof bundledKinds;

/** Something that belongs to a situation. */
export interface Bundled {
  id: number;
  situation: number;
  /** `context.noun:id`. */
  about: string;
  note: string | null;
  addedOn: Day;
}
