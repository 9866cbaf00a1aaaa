import type { Day } from '../../../shared/days.ts';

/** What a municipality promised in a programme, booked on a day. */
export interface PledgeLine {
  municipality: string;
  land: string | null;
  programme: number;
  pledged: number;
  accepted: number;
  day: Day;
}

/** What came to a municipality in a programme; `onPledge` where it fulfils a pledge. */
export interface ArrivalLine {
  municipality: string;
  land: string | null;
  programme: number;
  count: number;
  onPledge: boolean;
}

/** The layers at which promise and arrival are laid side by side. @de Ebene des Vergleichs */
export const comparedBy = ['land', 'municipality', 'programme'] as const;
export type ComparedBy = (typeof comparedBy)[number];

/** Promised, accepted and arrived are three things; none is worked out from another. @de Zusage und Ankunft */
export interface Compared {
  key: string;
  pledged: number;
  accepted: number;
  /** null where nobody has reported anything. */
  arrived: number | null;
  onPledge: number;
}

/**
 * Promise against arrival on a day, for every place or programme in which there is one or the other.
 *
 * @de Zusagen und Ankünfte vergleichen
 * @source aufnahmen#vergleich
 */
export const compareBy = (
  by: ComparedBy,
  pledges: readonly PledgeLine[],
  arrivals: readonly ArrivalLine[],
): Compared[] => {
  const rows = new Map<string, Compared>();
  const rowOf = (line: { municipality: string; land: string | null; programme: number }): Compared => {
    const key = { land: line.land ?? '', municipality: line.municipality, programme: String(line.programme) }[
      by
    ];
    const row = rows.get(key) ?? { key, pledged: 0, accepted: 0, arrived: null, onPledge: 0 };
    rows.set(key, row);
    return row;
  };
  for (const line of pledges) {
    const row = rowOf(line);
    row.pledged += line.pledged;
    row.accepted += line.accepted;
  }
  for (const line of arrivals) {
    const row = rowOf(line);
    row.arrived = (row.arrived ?? 0) + line.count;
    if (line.onPledge) row.onPledge += line.count;
  }
  return [...rows.values()].filter(
    ({ pledged, accepted, arrived }) => pledged + accepted > 0 || arrived !== null,
  );
};

/** Accepted places for which nobody has arrived yet; more may arrive than was promised. @de Offene Zusagen */
export const stillOpen = ({ accepted, onPledge }: Compared): number => Math.max(0, accepted - onPledge);
