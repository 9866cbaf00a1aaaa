import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { distFolder } from '../../platform/http/assets.ts';
import type { BaseIndex } from './rules/base-register.ts';

/** The index of places that the build makes from the official register and GeoNames. */
export const readBaseIndex = async (): Promise<BaseIndex> =>
  JSON.parse(await readFile(join(distFolder(), 'territory.json'), 'utf8'));
