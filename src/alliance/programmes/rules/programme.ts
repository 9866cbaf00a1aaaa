import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import { landOf } from '../../territory/lands.ts';
import type { de } from '../texts/de.ts';
import type { Level } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('programmes');

interface Entered {
  level: Level;
  land: string | null;
  municipality: string | null;
  topic: string;
  groups: readonly string[];
  bases: readonly number[];
  fromDay: Day | null;
  toDay: Day | null;
}

/** What a programme may name: topics and groups of mandates, legal bases of this house. */
export interface Nameable {
  topics: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  bases: ReadonlySet<number>;
}

/**
 * Whether a programme is told without contradiction: a Land programme names its Land, a municipal one its municipality,
 * the others neither; it does not end before it begins; and what it names exists.
 *
 * @de Programm prüfen
 * @source programme#arten
 */
export const decideProgramme = <Deed extends Entered>(deed: Deed, known: Nameable): Decision<Deed> => {
  if (deed.land !== null && !landOf(deed.land)) return decline('unknown-land', { field: 'land' });
  if (deed.level === 'land' && deed.land === null) return decline('land-missing', { field: 'land' });
  if (deed.level === 'municipal' && deed.municipality === null)
    return decline('municipality-missing', { field: 'municipality' });
  if (deed.level !== 'municipal' && deed.municipality !== null)
    return decline('no-municipality-here', { field: 'municipality' });
  if ((deed.level === 'federal' || deed.level === 'eu') && deed.land !== null)
    return decline('no-land-here', { field: 'land' });
  if (deed.fromDay !== null && deed.toDay !== null && deed.toDay < deed.fromDay)
    return decline('ends-before-it-begins', { field: 'toDay' });
  if (!known.topics.has(deed.topic)) return decline('unknown-topic', { field: 'topic' });
  if (deed.groups.some((group) => !known.groups.has(group)))
    return decline('unknown-group', { field: 'groups' });
  if (deed.bases.some((basis) => !known.bases.has(basis)))
    return decline('unknown-basis', { field: 'bases' });
  return accept(deed);
};
