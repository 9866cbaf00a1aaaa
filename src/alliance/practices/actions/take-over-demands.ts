import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { dayOf } from '../../../shared/days.ts';
import { personOf } from '../../../shared/occasion.ts';
import { landOf } from '../../territory/lands.ts';
import { selectDemands } from '../db/catalogues.ts';
import { insertProgress } from '../db/progress.ts';
import { closeUpload, lockUpload } from '../db/uploads.ts';
import { mayBringDemands } from '../permissions.ts';
import { planTakeOver } from '../rules/take-over.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('practices');

/** Takes the matched rows of a file over as statements without evidence. @de Forderungen übernehmen */
export const takeOverDemands = action({
  name: 'practices.take-over-demands',
  input: input({ id: id(), choice: z.record(z.string(), z.string()).default({}) }),
  async load(db, input) {
    const upload = await lockUpload(db, input.id);
    return upload && { upload, demands: await selectDemands(db) };
  },
  may: mayBringDemands,
  decide({ upload }, deed) {
    if (upload.state === 'matching') return decline('still-matching');
    if (upload.state !== 'matched' || !upload.rows) return decline('upload-closed');
    const plan = planTakeOver(upload.rows, deed.choice);
    return plan.planned.length > 0 ? accept({ id: deed.id, ...plan }) : decline('nothing-to-take');
  },
  async save(db, { id: number, planned, left }, occasion, { upload, demands }) {
    const by = personOf(occasion);
    const demandOf = new Map(
      demands.filter((one) => one.catalogue === 'acht').map((one) => [one.number, one.id]),
    );
    const rows = planned.flatMap(({ municipality, states, updated }) =>
      states.map(({ number: demand, state }) => ({
        municipality,
        land: landOf(municipality)?.key ?? null,
        demand: demandOf.get(demand) ?? 0,
        state,
        day: updated !== null && updated <= occasion.today ? updated : dayOf(upload.uploadedAt),
        evidence: null,
        link: null,
        source: upload.source,
        origin: 'import' as const,
      })),
    );
    const added = await insertProgress(db, rows, by, occasion.now);
    await closeUpload(db, number, 'applied', by, occasion.now);
    const result = { municipalities: planned.length, statements: added, left: left.length };
    return { about: `practices.upload:${number}`, reply: result, details: result };
  },
});
