import { accept, type Decision, declines } from '../../../../shared/decision.ts';
import type { Day } from '../../../../shared/days.ts';
import type { KeptInquiry, Snapshot } from '../../snapshot-types.ts';
import type { poolDe } from '../../texts/pool.de.ts';
import { isOpenTo } from './asked.ts';
import type { PoolOrder } from './explore.ts';
import { laterMonth, monthOf } from './months.ts';

const decline = declines<keyof typeof poolDe.refusals>('offers');

/** As many uses as a reader still overlooks; what the explorer computes at once has the same limit. */
const mostUses = 40;
/** As far ahead as offers are valid with any certainty. */
export const mostMonths = 24;

export interface Preparing {
  inquiry: KeptInquiry;
  authority: { endedOn: Day | null } | null;
  /** The one that is to be replaced; null for none. */
  replaced: Snapshot | null;
  authorityId: number;
}

/**
 * Whether a pooled offer may be prepared: for an authority that still exists, about uses that its programmes allow, for
 * months to come, and replacing only what was sent to the same authority and not replaced before.
 *
 * @de Gebündeltes Angebot vorbereiten
 * @source buendel#stand
 */
export const decidePrepare = <Deed extends object>(
  deed: Deed,
  { inquiry, authority, replaced, authorityId }: Preparing,
  order: PoolOrder,
  today: Day,
): Decision<Deed> => {
  if (!authority || authority.endedOn !== null) return decline('authority-ended', { field: 'authority' });
  const problem = inquiryProblem(inquiry, order, today);
  if (problem) return decline(problem);
  if (replaced && replaced.authority !== authorityId)
    return decline('replaces-other-authority', { field: 'replaces' });
  if (replaced && (replaced.state !== 'released' || replaced.replacedBy))
    return decline('replaced-already', { field: 'replaces' });
  return accept(deed);
};

/**
 * What is wrong with a question to the pool; null if nothing is.
 *
 * @de Bündelfrage
 * @source buendel#eignung
 */
export const inquiryProblem = (
  { uses, from, to }: KeptInquiry,
  order: PoolOrder,
  today: Day,
): keyof typeof poolDe.refusals | null => {
  if (uses.length === 0 || uses.length > mostUses) return 'too-many-uses';
  if (to < from || to < monthOf(today)) return 'months-over';
  if (to > laterMonth(monthOf(today), mostMonths)) return 'months-too-far';
  if (uses.some((use) => use.programme !== null && !order.programmes.some(({ id }) => id === use.programme)))
    return 'programme-unknown';
  return uses.some((use) => use.wanted > 0 && !isOpenTo(use, order.programmes, order.ancestry))
    ? 'programme-not-open'
    : null;
};
