import { accept, type Decision, declines } from '../../../../shared/decision.ts';
import type { Snapshot, SnapshotQuestion } from '../../snapshot-types.ts';
import type { poolDe } from '../../texts/pool.de.ts';

const decline = declines<keyof typeof poolDe.refusals>('offers');

/** A deed on a snapshot carries the version that its author saw. */
interface Versioned {
  version: number;
}

/**
 * Sending a pooled offer makes it binding: only what is frozen, seen in this very state, holds at least one place, of
 * which every line is still true, and whose predecessor was not replaced by another one meanwhile.
 *
 * @de Gebündeltes Angebot freigeben
 * @source buendel#stand
 */
export const decideRelease = <Deed extends Versioned>(
  deed: Deed,
  {
    snapshot,
    changed,
    replaced,
    recipients,
  }: {
    snapshot: Snapshot;
    /** Offers whose frozen line is no longer true. */
    changed: readonly number[];
    replaced: Snapshot | null;
    recipients: number;
  },
): Decision<Deed> => {
  if (snapshot.version !== deed.version) return decline('snapshot-changed');
  if (snapshot.state !== 'prepared') return decline('not-prepared');
  if (
    (snapshot.summary?.total.offers ?? 0) +
      (snapshot.summary?.perMonth.offers ?? 0) +
      (snapshot.summary?.perYear.offers ?? 0) ===
    0
  )
    return decline('nothing-in-it');
  if (changed.length > 0) return decline('offers-changed', { with: { n: changed.length } });
  if (replaced && (replaced.state !== 'released' || replaced.replacedBy)) return decline('replaced-already');
  return recipients === 0 ? decline('nobody-there') : accept(deed);
};

/** What was sent is withdrawn with a reason and stays visible. @de Gebündeltes Angebot zurückziehen @source buendel#stand */
export const decideWithdraw = <Deed extends Versioned>(deed: Deed, snapshot: Snapshot): Decision<Deed> => {
  if (snapshot.version !== deed.version) return decline('snapshot-changed');
  return snapshot.state === 'released' ? accept(deed) : decline('not-released');
};

/** What was never sent may be dropped; its number, if it has one, is not used again. @de Gebündeltes Angebot verwerfen @source buendel#stand */
export const decideDrop = <Deed>(deed: Deed, { state }: Snapshot): Decision<Deed> =>
  state === 'preparing' || state === 'prepared' ? accept(deed) : decline('not-to-be-dropped');

/**
 * Freezing begins anew where it was stopped or has failed, and for what was not sent yet: then with the offers of that moment,
 * under the same number.
 *
 * @de Neu einfrieren
 * @source buendel#stand
 */
export const decideFreezeAgain = <Deed>(
  deed: Deed,
  { state }: Snapshot,
  isRunning: boolean,
): Decision<Deed> =>
  state === 'prepared' || (state === 'preparing' && !isRunning) ? accept(deed) : decline('not-stopped');

/** A question is answered once. @de Rückfrage beantworten @source buendel#rueckfragen */
export const decideAnswer = <Deed>(deed: Deed, { answer }: SnapshotQuestion): Decision<Deed> =>
  answer === null ? accept(deed) : decline('answered-already');
