import { type Declined, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** A link that was sent to somebody and counts once. */
export interface SentLink {
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt?: Date | null;
}

/**
 * Why a link no longer counts; null if it does. Used comes before expired, because who has done it already need not ask
 * for another one.
 *
 * @de Gültigkeit eines Links
 * @source anmeldung#links
 */
export const faultOfLink = (link: SentLink | null | undefined, now: Date): Declined | null => {
  if (!link) return decline('link-unknown');
  if (link.usedAt) return decline('link-used');
  if (link.revokedAt) return decline('link-revoked');
  return link.expiresAt <= now ? decline('link-expired') : null;
};
