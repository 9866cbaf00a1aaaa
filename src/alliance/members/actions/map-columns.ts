import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { isUnderWay, jobState } from '../../../platform/jobs/state.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { lockImport, setImportState, setMapping } from '../db/imports.ts';
import type { Mapping } from '../import-types.ts';
import { mayImport } from '../permissions.ts';
import { importFields, namesMunicipality } from '../rules/import-columns.ts';
import { ownLand } from '../rules/import-scope.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');
const fields = ['', ...importFields.map(({ field }) => field)] as [string, ...string[]];

/** Says which column holds what; the preview follows. @de Spalten zuordnen */
export const mapColumns = action({
  name: 'members.map-columns',
  // Number of the column, counted from 0, to the field it holds; nothing leaves it out.
  input: input({ import: id(), mapping: z.record(z.string().regex(/^\d{1,3}$/u), z.enum(fields)) }),
  async load(db, { import: wanted }, occasion) {
    const list = await lockImport(db, wanted);
    return list && { list, job: await jobState(db, list.job), own: ownLand(occasion, list.uploadedBy) };
  },
  may: mayImport,
  decide({ list, job }, { mapping: chosen, import: wanted }) {
    const open = ['mapping', 'planning', 'preview'].includes(list.state) && !isUnderWay(job);
    if (!open) return decline('import-closed');
    const mapping: Mapping = {};
    for (const [column, field] of Object.entries(chosen)) {
      if (field === '' || Number(column) >= list.columns.length) continue;
      if (field in mapping) return decline('column-twice', { field: `mapping.${column}` });
      mapping[field] = Number(column);
    }
    return namesMunicipality(mapping) ? accept({ id: wanted, mapping }) : decline('key-column-missing');
  },
  async save(db, { id: list, mapping }, { actor, now }) {
    await setMapping(db, list, mapping);
    await setImportState(
      db,
      list,
      'planning',
      await enqueue(db, 'members.plan-import', { import: list }, { actor, now }),
    );
    return { about: `members.import:${list}` };
  },
});
