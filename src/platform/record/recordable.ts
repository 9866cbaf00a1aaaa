import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { seal } from './chain.ts';

/** An input as the record keeps it: personal values sealed, secrets and files only as hashes. */
export interface Recordable {
  details: Record<string, unknown>;
  personal: { field: string; salt: string; value: string }[];
}

/**
 * Marks of a field in its schema's `meta`: `record: 'personal'` for values about a person (erasable),
 * `record: 'secret'` for what must never be stored (a log-in token), `record: 'hash'` for files.
 */
export const recordable = (schema: z.ZodType, input: Record<string, unknown>): Recordable => {
  const shape = (schema as z.ZodObject).shape ?? {};
  const result: Recordable = { details: {}, personal: [] };
  for (const [field, value] of Object.entries(input)) {
    const mark = (shape[field] as z.ZodType | undefined)?.meta()?.record;
    if (value === null || value === undefined) result.details[field] = value ?? null;
    else if (mark === 'secret') continue;
    else if (mark === 'hash') result.details[field] = `sha256:${sha256(value)}`;
    else if (mark === 'personal') {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      const { salt, sealed } = seal(text);
      result.details[field] = sealed;
      result.personal.push({ field, salt, value: text });
    } else result.details[field] = value;
  }
  return result;
};

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
