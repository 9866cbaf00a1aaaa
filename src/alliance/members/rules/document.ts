import { type Declined, declines } from '../../../shared/decision.ts';
import { fileKindOf } from '../../../shared/file-kind.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('members');

/** Megabytes (of a million bytes) that a resolution or signed declaration may have; scans are smaller. */
export const mostMegabytes = 5;

/**
 * A paper of an application is a PDF of at most five megabytes. Its bytes count, not its name.
 *
 * @de Unterlage eines Antrags
 * @source beitritt#unterlagen
 */
export const refuseDocument = (bytes: Uint8Array, field: string): Declined | null => {
  if (bytes.length > mostMegabytes * 1_000_000)
    return decline('document-too-large', { field, with: { limit: mostMegabytes } });
  return fileKindOf(bytes) === 'pdf' ? null : decline('document-not-pdf', { field });
};
