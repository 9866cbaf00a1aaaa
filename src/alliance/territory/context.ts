import type { Context } from '../../platform/house.ts';
import { applyRegister } from './actions/apply-register.ts';
import { cancelComparison } from './actions/cancel-comparison.ts';
import { chooseSuccessor } from './actions/choose-successor.ts';
import { compareAgain } from './actions/compare-again.ts';
import { dropUpload } from './actions/drop-upload.ts';
import { takeBaseRegister } from './actions/take-base-register.ts';
import { uploadRegister } from './actions/upload-register.ts';
import { compareRegister } from './jobs/compare-register.ts';
import { register } from './reads/register.ts';
import { upload } from './reads/upload.ts';
import { uploads } from './reads/uploads.ts';
import { texts } from './texts/index.ts';

export const territory: Context = {
  name: 'territory',
  actions: [
    takeBaseRegister,
    uploadRegister,
    cancelComparison,
    compareAgain,
    chooseSuccessor,
    applyRegister,
    dropUpload,
  ],
  reads: [register, uploads, upload],
  jobs: [compareRegister],
  schedules: [],
  texts,
};
