import { input, unitKey } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { groupsOf } from '../../mandates/facts.ts';
import { vacantLands } from '../../people/facts.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectArrivals } from '../db/arrivals.ts';
import { mayConfirm } from '../permissions.ts';
import { waitingLines } from '../rules/ledger.ts';

/** Counts of one municipality that wait for confirmation. */
export const waitingArrivals = read({
  name: 'admissions.waiting-arrivals',
  input: input({ municipality: unitKey() }),
  async load(db, { municipality }, { today }) {
    const unit = await unitOf(db, municipality);
    if (!unit) return null;
    const vacant = await vacantLands(db, today);
    return {
      place: { municipality, land: unit.land },
      landVacant: unit.land === null || vacant.includes(unit.land),
      lines: waitingLines(await selectArrivals(db, { municipality })),
      programmes: await programmesOn(db, today),
      groups: await groupsOf(db),
    };
  },
  may: mayConfirm,
  show({ place, lines, programmes, groups }) {
    const names = new Map(programmes.map(({ id, name }) => [id, name]));
    return {
      municipality: place.municipality,
      lines: lines.map((line) => ({ ...line, programmeName: names.get(line.programme) ?? '' })),
      groups: groups.map(({ key, de, en }) => ({ key, de, en })),
    };
  },
});
