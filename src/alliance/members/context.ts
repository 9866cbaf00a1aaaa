import type { Context } from '../../platform/house.ts';
import { recordStep } from './actions/record-step.ts';
import { joiningParts } from './joining-parts.ts';
import { texts } from './texts/index.ts';

export const members: Context = {
  name: 'members',
  actions: [recordStep, ...joiningParts.actions],
  reads: [...joiningParts.reads],
  jobs: [...joiningParts.jobs],
  schedules: [...joiningParts.schedules],
  texts,
};
