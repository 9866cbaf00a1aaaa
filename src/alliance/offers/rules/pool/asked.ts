import { type Ancestry, cellsOf, type OpenProgramme } from '../cells.ts';
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
  const lines = asked.map(({ group }) => (group === null ? null : new Set(ancestry(group))));
  const known = new Map<string, readonly number[]>();
  const find = (offer: Pick<Offer, 'groups' | 'programmes'>): number[] => {
    const own = cellsOf(offer, programmes, ancestry);
    return asked.flatMap(({ programme }, index) => {
      // an offer for any programme meets each programme as if it had been named
      const cells =
        programme !== null && offer.programmes.length === 0
          ? cellsOf({ groups: offer.groups, programmes: [programme] }, programmes, ancestry)
          : own.filter((cell) => programme === null || cell.programme === programme);
      const line = lines[index];
      return cells.some(({ group }) => !line || group === null || line.has(group)) ? [index] : [];
    });
  };
  return (offer) => {
    const key = `${offer.programmes.join()}|${offer.groups.join()}`;
    let uses = known.get(key);
    if (!uses) known.set(key, (uses = find(offer)));
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
