import { apart } from '../apart.ts';
import type { Limits } from './problem.ts';
import type { TableRead } from './table.ts';

/** `readTable` in a thread of its own: a large workbook takes a second that other requests need. */
export const readTableApart = async (
  file: { name: string; bytes: Uint8Array },
  limits: Partial<Limits> = {},
): Promise<TableRead> =>
  (await apart<TableRead>(new URL('./read-table.worker.ts', import.meta.url), { file, limits })) ?? {
    ok: false,
    problem: 'zip-bomb',
  };
