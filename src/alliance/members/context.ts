import type { Context } from '../../platform/house.ts';
import { applyImport } from './actions/apply-import.ts';
import { chooseMunicipality } from './actions/choose-municipality.ts';
import { confirmImport } from './actions/confirm-import.ts';
import { followSuccessor } from './actions/follow-successor.ts';
import { mergeEntries } from './actions/merge-entries.ts';
import { dropImport } from './actions/drop-import.ts';
import { mapColumns } from './actions/map-columns.ts';
import { recordStep } from './actions/record-step.ts';
import { undoImport } from './actions/undo-import.ts';
import { uploadList } from './actions/upload-list.ts';
import { planImport } from './jobs/plan-import.ts';
import { writeImport } from './jobs/write-import.ts';
import { dissolved } from './reads/dissolved.ts';
import { duplicates } from './reads/duplicates.ts';
import { importRead } from './reads/import.ts';
import { imports } from './reads/imports.ts';
import { texts } from './texts/index.ts';

export const members: Context = {
  name: 'members',
  actions: [
    recordStep,
    uploadList,
    mapColumns,
    chooseMunicipality,
    confirmImport,
    applyImport,
    dropImport,
    undoImport,
    mergeEntries,
    followSuccessor,
  ],
  reads: [imports, importRead, duplicates, dissolved],
  jobs: [planImport, writeImport],
  schedules: [],
  texts,
};
