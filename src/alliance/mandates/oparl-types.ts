import type { Day } from '../../shared/days.ts';

/** An OParl object as a real server sends it: any field may be missing, misspelt or of another kind. */
export type OparlObject = Record<string, unknown>;

/** What was gathered around one Paper or AgendaItem; missing parts are undefined. @de Vorlage mit Umfeld */
export interface Gathered {
  /** Address of the object that was asked for. */
  source: string;
  paper: OparlObject | undefined;
  agendaItem: OparlObject | undefined;
  meeting: OparlObject | undefined;
  organization: OparlObject | undefined;
  body: OparlObject | undefined;
  /** How many bodies dealt with the paper; more than one makes the choice worth checking. */
  consultations: number;
  /** Links that could not be read, as addresses. */
  unread: string[];
}

/** What became of an item of a council's agenda, as far as its result says so. @de Ergebnis der Beratung */
export type DraftResult = 'adopted' | 'amended' | 'partly-adopted' | 'rejected' | 'not-decided' | 'unclear';

export interface DraftItem {
  /** As it stands in the paper: `1`, `a`, `II`. */
  number: string;
  text: string;
}

export interface DraftDocument {
  name: string;
  url: string;
  mediaType: string | null;
  /** In bytes. */
  size: number | null;
}

/** Something a person should look at before saving; the sentence stands in the texts under `oparl.warnings`. */
export interface DraftWarning {
  warning: WarningKey;
  with?: Record<string, string | number>;
}
export type WarningKey =
  | 'no-title'
  | 'no-day'
  | 'day-of-paper'
  | 'no-body'
  | 'no-municipality'
  | 'bad-municipality'
  | 'no-result'
  | 'not-decided'
  | 'unclear-result'
  | 'no-text'
  | 'not-numbered'
  | 'several-consultations'
  | 'unread-links'
  | 'deleted'
  | 'not-public';

/** A council resolution as far as a council's information system tells it: to be checked and completed. @de Beschlussentwurf */
export interface ResolutionDraft {
  title: string;
  reference: string | null;
  paperType: string | null;
  day: Day | null;
  /** Name of the council or committee. */
  bodyName: string | null;
  /** AGS with eight digits, or five for a district. */
  municipality: string | null;
  /** The result in the words of the source. */
  resultText: string | null;
  result: DraftResult;
  /** What stands before the first item: "Die Bürgerschaft beschließt:". */
  preamble: string;
  items: DraftItem[];
  resolutionText: string;
  documents: DraftDocument[];
  /** The page for readers. */
  web: string | null;
  source: string;
  warnings: DraftWarning[];
}

/** What lies at an address is none of the objects that a resolution can be read from. */
export interface NoResolution {
  problem: 'not-oparl' | 'other-type' | 'list' | 'said-no';
  with?: Record<string, string | number>;
}
