import type { Context } from '../../platform/house.ts';
import { applyImport } from './actions/apply-import.ts';
import { chooseMunicipality } from './actions/choose-municipality.ts';
import { confirmImport } from './actions/confirm-import.ts';
import { dropImport } from './actions/drop-import.ts';
import { editEntry } from './actions/edit-entry.ts';
import { followSuccessor } from './actions/follow-successor.ts';
import { mapColumns } from './actions/map-columns.ts';
import { mergeEntries } from './actions/merge-entries.ts';
import { recordPublishedCount } from './actions/record-published-count.ts';
import { recordStep } from './actions/record-step.ts';
import { undoImport } from './actions/undo-import.ts';
import { uploadList } from './actions/upload-list.ts';
import { voidPublishedCount } from './actions/void-published-count.ts';
import { voidStep } from './actions/void-step.ts';
import { planImport } from './jobs/plan-import.ts';
import { writeImport } from './jobs/write-import.ts';
import { directory } from './reads/directory.ts';
import { dissolved } from './reads/dissolved.ts';
import { due } from './reads/due.ts';
import { duplicates } from './reads/duplicates.ts';
import { importRead } from './reads/import.ts';
import { imports } from './reads/imports.ts';
import { keptMunicipality } from './reads/kept-municipality.ts';
import { keptNumbers } from './reads/kept-numbers.ts';
import { keptSteps } from './reads/kept-steps.ts';
import { land } from './reads/land.ts';
import { lands } from './reads/lands.ts';
import { municipality } from './reads/municipality.ts';
import { numbers } from './reads/numbers.ts';
import { overview } from './reads/overview.ts';
import { selection } from './reads/selection.ts';
import { start } from './reads/start.ts';
import { table } from './reads/table.ts';
import { texts } from './texts/index.ts';

export const members: Context = {
  name: 'members',
  actions: [
    recordStep,
    voidStep,
    editEntry,
    recordPublishedCount,
    voidPublishedCount,
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
  reads: [
    directory,
    selection,
    table,
    municipality,
    keptMunicipality,
    keptSteps,
    overview,
    numbers,
    keptNumbers,
    lands,
    land,
    due,
    start,
    imports,
    importRead,
    duplicates,
    dissolved,
  ],
  jobs: [planImport, writeImport],
  schedules: [],
  texts,
};
