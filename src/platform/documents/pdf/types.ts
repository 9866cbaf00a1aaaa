import type { Day } from '../../../shared/days.ts';
import type { Language } from '../../texts.ts';

/** One piece of running text; every text is taken as it is, a line break in it becomes one on paper. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  /** A numbered clause, such as `1` or `2a`. */
  | { kind: 'clause'; number: string; text: string }
  | {
      kind: 'table';
      /** What the table is about; screen readers announce it. */
      caption: string;
      head: string[];
      /** As many cells as the head in each row. */
      rows: string[][];
      /** Relative widths of the columns; without them all are alike. */
      widths?: number[];
      /** Columns of numbers, counted from 0: set to the right. */
      numbers?: number[];
      /** The last row is a sum. */
      sum?: boolean;
    };

interface Paper {
  /** Names the document for readers and screen readers. */
  title: string;
  language: Language;
  /** The day the document bears; the same data always give the same bytes. */
  day: Day;
  blocks: Block[];
  /** Small, at the foot of every page: number of the document, check sum. */
  foot: string;
}

/** A letter after DIN 5008 form B. */
export interface LetterPaper extends Paper {
  kind: 'letter';
  sender: {
    name: string;
    /** Street, postcode and town: in one line above the address. */
    lines: string[];
  };
  /** Lines of the address field; DIN 5008 gives it six. */
  address: string[];
  /** The block beside the address, such as reference, contact, date. */
  info: { label: string; value: string }[];
  subject: string;
  /** In columns after the text, in the order given. */
  signatories: { name: string; office: string; place: string }[];
  /** Titles of what comes with it. */
  annexes: string[];
}

/** A paper without an address: an annex, a sheet, minutes. */
export interface AnnexPaper extends Paper {
  kind: 'annex';
  /** Stands above the title. */
  kicker: string;
  /** Below the title: state and origin. */
  note: string;
}

export type PdfPaper = LetterPaper | AnnexPaper;
