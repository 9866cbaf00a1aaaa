import { action } from '../../../platform/action.ts';
import {
  choice,
  day,
  id,
  input,
  longText,
  optional,
  unitKey,
  webAddress,
} from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectDemand } from '../db/catalogues.ts';
import { insertStatement, selectProgress } from '../db/progress.ts';
import { mayKeepPractice } from '../permissions.ts';
import { decideProgress } from '../rules/record-progress.ts';
import { demandStates } from '../types.ts';

/** States how far a municipality is with a demand. @de Stand eintragen */
export const recordProgress = action({
  name: 'practices.record-progress',
  input: input({
    municipality: unitKey(),
    demand: id(),
    state: choice(demandStates),
    day: day(),
    evidence: optional(longText(1_000)),
    link: optional(webAddress()),
  }),
  async load(db, { municipality, demand }) {
    const unit = await unitOf(db, municipality);
    if (!unit || !(await selectDemand(db, demand))) return null;
    return { place: { municipality, land: unit.land }, entries: await selectProgress(db, municipality) };
  },
  may: mayKeepPractice,
  decide: ({ entries }, deed, { today }) => decideProgress(entries, deed, today),
  async save(db, deed, occasion, { place }) {
    const source = deed.link ?? 'own';
    const row = { ...deed, ...place, source, origin: 'own' as const };
    const reply = { id: await insertStatement(db, row, personOf(occasion), occasion.now) };
    return { about: `practices.progress:${deed.municipality}`, ...place, reply };
  },
  conflicts: { progress_once: 'practices.already-stated' },
});
