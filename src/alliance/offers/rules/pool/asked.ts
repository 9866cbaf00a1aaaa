import { type Ancestry, type Cell, cellsOf, isOpenAt, type OpenProgramme } from '../cells.ts';
import type { Offer } from '../../types.ts';

/** Whom and which way a pool is asked about; null leaves it open. @de Gefragte Verwendung */
export interface Asked {
  programme: number | null;
  group: string | null;
}

/** What of an offer decides which uses it counts for. */
export type Placed = Pick<Offer, 'groups' | 'programmes' | 'municipality' | 'land'>;

/**
 * Which of the asked uses an offer counts for, under the programmes given. Who asks for a group needs offers that take
 * anybody of it: an offer for families does not count for minors in general, one for minors counts for unaccompanied
 * minors. Who leaves the group open takes what comes. A Land's programme admits to that Land, a municipality's to itself,
 * also where an offer is for any programme.
 *
 * @de Eignung für eine Verwendung
 * @source buendel#eignung
 */
export const usesFor = (
  asked: readonly Asked[],
  programmes: readonly OpenProgramme[],
  ancestry: Ancestry,
): ((offer: Placed) => readonly number[]) => {
  const byId = new Map(programmes.map((programme) => [programme.id, programme]));
  const named = [...new Set(asked.flatMap(({ programme }) => programme ?? []))];
  const lines = asked.map(({ group }) => (group === null ? null : new Set(ancestry(group))));
  const usesIn = (cell: Cell): number[] =>
    asked.flatMap(({ programme }, index) => {
      const line = lines[index];
      const fits =
        (programme === null || programme === cell.programme) &&
        (!line || cell.group === null || line.has(cell.group));
      return fits ? [index] : [];
    });
  // few programmes and few sets of groups make thousands of offers, so what one pair comes to is kept
  const ofPair = new Map<string, readonly number[]>();
  const usesUnder = (programmesOf: number[], groups: string[], key: string): readonly number[] => {
    let uses = ofPair.get(key);
    if (!uses) {
      uses = cellsOf({ groups, programmes: programmesOf }, programmes, ancestry).flatMap(usesIn);
      ofPair.set(key, uses);
    }
    return uses;
  };
  const usesOf = (offer: Placed): readonly number[] => {
    const { groups, programmes: own } = offer;
    const groupKey = groups.join();
    // an offer for any programme meets each programme as if it had been named
    const pairs = (own.length > 0 ? own : named).filter((id) => {
      const programme = byId.get(id);
      return programme !== undefined && isOpenAt(programme, offer);
    });
    const found = new Set(own.length > 0 ? [] : usesUnder([], groups, `|${groupKey}`));
    for (const id of pairs) for (const use of usesUnder([id], groups, `${id}|${groupKey}`)) found.add(use);
    return [...found].toSorted((a, b) => a - b);
  };
  // beside what an offer says it matters only whether its municipality or its Land has programmes of its own
  const withOwn = new Set(
    programmes.flatMap(({ municipality, land }) => (municipality === null ? (land ?? []) : municipality)),
  );
  const placeOf = ({ municipality, land }: Placed): string | null => {
    if (withOwn.has(municipality)) return municipality;
    return land !== null && withOwn.has(land) ? land : null;
  };
  const known = new Map<string | null, Map<string, readonly number[]>>();
  return (offer) => {
    const place = placeOf(offer);
    let inPlace = known.get(place);
    if (!inPlace) known.set(place, (inPlace = new Map()));
    const key = keyOf(offer);
    let uses = inPlace.get(key);
    if (!uses) inPlace.set(key, (uses = usesOf(offer)));
    return uses;
  };
};

/** The same for offers alike. Kept with each offer, because the same thousands are asked about again and again. */
const keyOf = (offer: Placed): string => {
  let key = keys.get(offer);
  if (key === undefined) {
    key = `${offer.programmes.join()}|${offer.groups.join()}`;
    keys.set(offer, key);
  }
  return key;
};
const keys = new WeakMap<object, string>();

/**
 * Whether a programme is open to everybody of a group. Where it is not, a wish for that group under it is a mistake.
 *
 * @de Offen für eine Gruppe
 * @source buendel#eignung
 */
export const isOpenTo = (
  { programme, group }: Asked,
  programmes: readonly Pick<OpenProgramme, 'id' | 'groups'>[],
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
