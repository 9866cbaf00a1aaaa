import { choice, id, input, optional, unitKey, wholeNumber } from '../../../platform/form/inputs.ts';
import { isUnderWay, jobState } from '../../../platform/jobs/state.ts';
import { read } from '../../../platform/read.ts';
import { countHolders, personName } from '../../../platform/second-person.ts';
import { isOutdated, selectGone, selectLines, selectUpload } from '../db/uploads.ts';
import { mayKeepTerritory } from '../permissions.ts';
import { decideApply } from '../rules/apply-register.ts';
import type { LinePart } from '../register-types.ts';

export const sides = ['added', 'renamed', 'gone', 'population', 'other'] as const;
export type Side = (typeof sides)[number];
export const pageSize = 50;

const partOf = (side: Side): LinePart => (side === 'added' || side === 'gone' ? side : 'changed');
const whatOf = (side: Side): string | null => (partOf(side) === 'changed' ? side : null);

/** One uploaded register with what it would change, page by page. @de Abgleich */
export const upload = read({
  name: 'territory.upload',
  input: input({
    upload: id(),
    side: choice(sides).default('added'),
    page: wholeNumber(1, 10_000).default(1),
    // A dissolved unit whose successor is asked for.
    key: optional(unitKey()),
  }),
  async load(db, { upload: wanted, side, page, key }, { today }) {
    const found = await selectUpload(db, wanted);
    if (!found || (key !== null && !(await selectGone(db, wanted, key)))) return null;
    const stretch = { limit: pageSize, offset: (page - 1) * pageSize };
    return {
      upload: found,
      job: await jobState(db, found.job),
      outdated: await isOutdated(db, wanted),
      holders: await countHolders(db, 'K', today),
      uploader: await personName(db, found.uploadedBy),
      applier: await personName(db, found.appliedBy),
      lines: await selectLines(db, wanted, partOf(side), whatOf(side), stretch),
    };
  },
  may: mayKeepTerritory,
  show({ upload: found, job, outdated, holders, lines, uploader, applier }, { actor }, { side, page }) {
    const person = actor.kind === 'person' ? actor.personId : null;
    const decision = decideApply({ upload: found, outdated, holders }, null, person);
    const busy = found.state === 'comparing' && isUnderWay(job);
    return {
      upload: found,
      job,
      side,
      page,
      lines,
      uploader,
      applier,
      busy,
      /** Why it cannot be taken over now; null if it can. */
      obstacle: decision.accepted ? null : decision,
      may: {
        compareAgain: !busy && (found.state === 'comparing' || (found.state === 'compared' && outdated)),
        drop: found.state !== 'applied' && found.state !== 'dropped',
      },
    };
  },
});
