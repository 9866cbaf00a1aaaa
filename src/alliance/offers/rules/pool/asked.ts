import { type Ancestry, type Cell, cellsOf, type OpenProgramme } from '../cells.ts';
import type { Offer } from '../../types.ts';

/** Whom and which way a pool is asked about; null leaves it open. @de Gefragte Verwendung */
export interface Asked {
  programme: number | null;
  group: string | null;
}

/**
 * Which of the asked uses an offer counts for. Who asks for a group needs offers that take anybody of it: an offer for
 * families does not count for minors in general, one for minors counts for unaccompanied minors. Who leaves the group
 * open takes what comes.
 *
 * @de Eignung für eine Verwendung
 * @source buendel#eignung
 */
export const usesFor = (
  asked: readonly Asked[],
  programmes: readonly OpenProgramme[],
  ancestry: Ancestry,
): ((offer: Pick<Offer, 'groups' | 'programmes'>) => readonly number[]) => {
  const named = [...new Set(asked.flatMap(({ programme }) => programme ?? []))];
  const usesIn = usesInCells(asked, ancestry);
  const known = new Map<string, readonly number[]>();
  const find = ({ groups, programmes: own }: Pick<Offer, 'groups' | 'programmes'>): number[] => {
    const found = new Set<number>();
    const add = (ids: number[]): void => {
      for (const cell of cellsOf({ groups, programmes: ids }, programmes, ancestry))
        for (const use of usesIn(cell)) found.add(use);
    };
    add(own);
    // an offer for any programme meets each programme as if it had been named
    if (own.length === 0) for (const programme of named) add([programme]);
    return [...found].toSorted((a, b) => a - b);
  };
  return (offer) => {
    const key = `${offer.programmes.join()}|${offer.groups.join()}`;
    let uses = known.get(key);
    if (!uses) known.set(key, (uses = find(offer)));
    return uses;
  };
};

/** Which of the asked uses one programme and group serve; the same few cells occur in thousands of offers. */
const usesInCells = (asked: readonly Asked[], ancestry: Ancestry): ((cell: Cell) => readonly number[]) => {
  const lines = asked.map(({ group }) => (group === null ? null : new Set(ancestry(group))));
  const known = new Map<string, readonly number[]>();
  return (cell) => {
    const key = `${cell.programme ?? ''}|${cell.group ?? ''}`;
    let uses = known.get(key);
    if (!uses) {
      uses = asked.flatMap(({ programme }, index) => {
        const line = lines[index];
        const fits =
          (programme === null || programme === cell.programme) &&
          (!line || cell.group === null || line.has(cell.group));
        return fits ? [index] : [];
      });
      known.set(key, uses);
    }
    return uses;
  };
};

/**
 * Whether a programme is open to everybody of a group. Where it is not, a wish for that group under it is a mistake.
 *
 * @de Offen für eine Gruppe
 * @source buendel#eignung
 */
export const isOpenTo = (
  { programme, group }: Asked,
  programmes: readonly OpenProgramme[],
  ancestry: Ancestry,
): boolean => {
  const groups = programmes.find(({ id }) => id === programme)?.groups ?? [];
  return (
    programme === null ||
    group === null ||
    groups.length === 0 ||
    ancestry(group).some((one) => groups.includes(one))
  );
};
