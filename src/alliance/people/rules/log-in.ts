import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

/** For so long after a log-in, steps that need a fresh one are open. */
export const freshMinutes = 15;

/**
 * A log-in link counts once and only for a short time.
 *
 * @de Gültigkeit eines Anmeldelinks
 * @source anmeldung#einmal-link
 */
export const decideLogIn = (
  hash: Buffer,
  link: { person: number; expiresAt: Date; usedAt: Date | null; back: string } | null,
  now: Date,
): Decision<{ hash: Buffer; person: number; back: string }> => {
  if (!link) return decline('link-unknown');
  if (link.usedAt) return decline('link-used');
  if (link.expiresAt <= now) return decline('link-expired');
  return accept({ hash, person: link.person, back: link.back });
};
