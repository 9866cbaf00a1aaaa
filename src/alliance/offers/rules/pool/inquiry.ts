import type { Day } from '../../../../shared/days.ts';
import type { KeptInquiry } from '../../snapshot-types.ts';
import { monthOf } from './months.ts';

/** A question to the pool as it stands in an address. */
export interface InquiryFields {
  programm: number[];
  gruppe: string[];
  land: string[];
  von: string | null;
  bis: string | null;
  zahl: Record<string, string>;
  verhaeltnis: boolean;
}

/** Name of the field that holds the wanted number of a use. */
export const useName = ({ programme, group }: { programme: number | null; group: string | null }): string =>
  `${programme ?? '0'}-${group ?? ''}`;

/**
 * What the fields ask: every chosen programme with every chosen group. What is no number counts as none wanted.
 *
 * @de Bündelfrage
 * @source buendel#eignung
 */
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
