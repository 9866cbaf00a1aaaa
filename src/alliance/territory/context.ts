import type { Context } from '../../platform/house.ts';
import { texts } from './texts/index.ts';

export const territory: Context = { name: 'territory', actions: [], reads: [], jobs: [], schedules: [], texts };
