import { z } from 'zod';
import { choice, optional, several, text, wholeNumber, yesNo } from '../../platform/form/inputs.ts';
import type { Day } from '../../shared/days.ts';
import { landCodes } from '../territory/lands.ts';
import { monthOf } from './rules/pool/months.ts';
import type { KeptInquiry } from './snapshot-types.ts';

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ widget: 'text' });

/** A question to the pool as it stands in an address: choices, and one wanted number per use, such as `zahl.3-umf`. */
export const inquiryFields = {
  programm: z.array(z.coerce.number().int().min(1)).max(40).default([]),
  gruppe: z.array(text(40)).max(40).default([]),
  land: several(landCodes),
  von: optional(month),
  bis: optional(month),
  zahl: z.record(z.string().max(60), z.string().max(12)).default({}),
  verhaeltnis: yesNo(),
};

export interface InquiryFields {
  programm: number[];
  gruppe: string[];
  land: string[];
  von: string | null;
  bis: string | null;
  zahl: Record<string, string>;
  verhaeltnis: boolean;
}

/** The same choices without the page. */
export const landChoice = choice(landCodes);
export const personsWanted = wholeNumber(0, 1_000_000);

/** Name of the field that holds the wanted number of a use. */
export const useName = ({ programme, group }: { programme: number | null; group: string | null }): string =>
  `${programme ?? '0'}-${group ?? ''}`;

/** What the fields ask: every chosen programme with every chosen group. What is no number counts as none wanted. */
export const inquiryFrom = (fields: InquiryFields, today: Day): KeptInquiry => {
  const programmes = fields.programm.length === 0 ? [null] : fields.programm;
  const groups = fields.gruppe.length === 0 ? [null] : fields.gruppe;
  const from = fields.von ?? monthOf(today);
  return {
    uses: programmes.flatMap((programme) =>
      groups.map((group) => ({
        programme,
        group,
        wanted: wantedFrom(fields.zahl[useName({ programme, group })]),
      })),
    ),
    asRatio: fields.verhaeltnis,
    lands: fields.land,
    from,
    to: fields.bis ?? from,
  };
};

/** `1.250` and `1 250` are one number. */
const wantedFrom = (typed: string | undefined): number => {
  const digits = (typed ?? '').replace(/[.\s\u202f]/g, '');
  return /^\d{1,7}$/.test(digits) ? Math.min(1_000_000, Number(digits)) : 0;
};
