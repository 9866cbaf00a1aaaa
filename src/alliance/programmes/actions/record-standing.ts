import { action } from '../../../platform/action.ts';
import {
  choice,
  day,
  id,
  input,
  longText,
  optional,
  text,
  webAddress,
} from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertStanding, selectStandings } from '../db/history.ts';
import { touchProgramme } from '../db/programmes.ts';
import { keptProgramme } from '../loads/kept.ts';
import { mayKeepProgramme } from '../permissions.ts';
import { precisionField } from '../programme-fields.ts';
import { decideStanding } from '../rules/standing.ts';
import { programmeStates } from '../types.ts';

/** Says how a programme stands from a day on, with source. @de Stand eintragen */
export const recordStanding = action({
  name: 'programmes.record-standing',
  input: input({
    programme: id(),
    state: choice(programmeStates),
    day: day(),
    precision: precisionField(),
    reason: longText(1_000),
    source: text(500),
    link: optional(webAddress()),
  }),
  async load(db, { programme }, { today }) {
    const kept = await keptProgramme(db, programme, today);
    return kept && { ...kept, history: await selectStandings(db, programme) };
  },
  may: mayKeepProgramme,
  decide: ({ history }, deed, { today }) => decideStanding(history, deed, today),
  async save(db, deed, occasion, { place }) {
    await insertStanding(db, deed, { now: occasion.now, by: personOf(occasion) });
    await touchProgramme(db, deed.programme, occasion.today);
    return { about: `programmes.programme:${deed.programme}`, ...place };
  },
  conflicts: { standing_once: 'programmes.standing-known' },
});
