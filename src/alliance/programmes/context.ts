import type { Context } from '../../platform/house.ts';
import { addBasis } from './actions/add-basis.ts';
import { addDeadline } from './actions/add-deadline.ts';
import { addProgramme } from './actions/add-programme.ts';
import { attachDocument } from './actions/attach-document.ts';
import { editBasis } from './actions/edit-basis.ts';
import { editProgramme } from './actions/edit-programme.ts';
import { recordFigure } from './actions/record-figure.ts';
import { recordStanding } from './actions/record-standing.ts';
import { removeDeadline } from './actions/remove-deadline.ts';
import { removeDocument } from './actions/remove-document.ts';
import { voidFigure } from './actions/void-figure.ts';
import { voidStanding } from './actions/void-standing.ts';
import { bases } from './reads/bases.ts';
import { beginBasis } from './reads/begin-basis.ts';
import { beginProgramme } from './reads/begin-programme.ts';
import { document } from './reads/document.ts';
import { due } from './reads/due.ts';
import { keptBasis } from './reads/kept-basis.ts';
import { keptProgramme } from './reads/kept-programme.ts';
import { knownNames } from './reads/known-names.ts';
import { programme } from './reads/programme.ts';
import { programmesRead } from './reads/programmes.ts';
import { texts } from './texts/index.ts';

export const programmes: Context = {
  name: 'programmes',
  actions: [
    addBasis,
    addDeadline,
    addProgramme,
    attachDocument,
    editBasis,
    editProgramme,
    recordFigure,
    recordStanding,
    removeDeadline,
    removeDocument,
    voidFigure,
    voidStanding,
  ],
  reads: [
    bases,
    beginBasis,
    beginProgramme,
    document,
    due,
    keptBasis,
    keptProgramme,
    knownNames,
    programme,
    programmesRead,
  ],
  jobs: [],
  schedules: [],
  texts,
};
