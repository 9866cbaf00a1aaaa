import type { Context } from '../../platform/house.ts';
import { recordStep } from './actions/record-step.ts';
import { texts } from './texts/index.ts';

export const members: Context = {
  name: 'members',
  actions: [recordStep],
  reads: [],
  jobs: [],
  schedules: [],
  texts,
};
