import type { Context } from '../../platform/house.ts';
import { takeBaseRegister } from './actions/take-base-register.ts';
import { texts } from './texts/index.ts';

export const territory: Context = {
  name: 'territory',
  actions: [takeBaseRegister],
  reads: [],
  jobs: [],
  schedules: [],
  texts,
};
