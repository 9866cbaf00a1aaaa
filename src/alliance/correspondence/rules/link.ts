import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/**
 * A link in a mail to an authority opens one thread, as often as needed, for half a year.
 *
 * @de Gültigkeit eines Behördenlinks
 * @source schriftwechsel#link
 */
export const decideLink = ({ expiresAt }: { expiresAt: Date }, now: Date): Decision<true> =>
  expiresAt <= now ? decline('link-expired') : accept(true);
