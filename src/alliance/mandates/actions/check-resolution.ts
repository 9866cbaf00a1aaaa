import { action } from '../../../platform/action.ts';
import { id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { keepResolution } from '../db/kept.ts';
import { setChecked } from '../db/resolutions.ts';
import { mayCheckMandates } from '../permissions.ts';
import { isOvertaken } from '../rules/resolution.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('mandates');

/** Confirms, after a look at the paper, that a record says what was decided. @de Beschluss prüfen */
export const checkResolution = action({
  name: 'mandates.check-resolution',
  input: input({ id: id(), version: wholeNumber() }),
  load: (db, sent) => keepResolution(db, sent.id),
  may: mayCheckMandates,
  decide({ resolution, items }, sent) {
    if (isOvertaken(resolution, sent)) return decline('changed-meanwhile');
    return items.length === 0 ? decline('nothing-to-check') : accept(sent);
  },
  async save(db, sent, { actor, now }, { place }) {
    await setChecked(db, sent.id, actor.kind === 'person' ? actor.personId : null, now);
    return { about: `mandates.resolution:${sent.id}`, ...place };
  },
});
