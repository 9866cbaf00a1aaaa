import type { Context } from '../../platform/house.ts';
import { recordStep } from './actions/record-step.ts';
import { directory } from './reads/directory.ts';
import { municipality } from './reads/municipality.ts';
import { texts } from './texts/index.ts';

export const members: Context = {
  name: 'members',
  actions: [recordStep],
  reads: [directory, municipality],
  jobs: [],
  schedules: [],
  texts,
};
