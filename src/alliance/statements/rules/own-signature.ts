import { accept, type Decision, declines } from '../../../shared/decision.ts';
import type { Day } from '../../../shared/days.ts';
import type { Basis, Signature } from '../signing-types.ts';
import type { de } from '../texts/de.ts';
import { decideOpen, type SigningFacts } from './sign.ts';

const decline = declines<keyof typeof de.refusals>('statements');

export interface OwnFacts {
  round: SigningFacts;
  isAsked: boolean;
  signature: Pick<Signature, 'state'> | null;
  heads: readonly { id: number; title: string }[];
}

/**
 * Whether a signature may be prepared for an office: while the round is open, for a member, by one of its heads, and not
 * over one that was given. An item of a resolution is named by its number, everything else in words.
 *
 * @de Unterschrift vorbereiten
 * @source unterschriften#vorbereiten
 */
export const decidePreparation = <
  Deed extends { office: number; basis: Basis; item: number | null; basisText: string | null },
>(
  { round, isAsked, signature, heads }: OwnFacts,
  items: readonly { id: number; label: string }[],
  deed: Deed,
  today: Day,
): Decision<Omit<Deed, 'basisText'> & { title: string; basisText: string }> => {
  const open = decideOpen(round, today);
  if (!open.accepted) return open;
  if (!isAsked) return decline('not-asked-to-sign');
  if (signature?.state === 'signed') return decline('signed-already');
  const head = heads.find(({ id }) => id === deed.office);
  if (!head) return decline('no-such-head', { field: 'office' });
  const item = deed.basis === 'mandate' ? items.find(({ id }) => id === deed.item) : undefined;
  if (deed.basis === 'mandate' && !item) return decline('item-missing', { field: 'item' });
  const basisText = item?.label ?? deed.basisText;
  if (basisText === null) return decline('basis-missing', { field: 'basisText' });
  return accept({ ...deed, item: item?.id ?? null, basisText, title: head.title });
};

/**
 * Whether a signature may be taken back: until the letter is sent, without a reason.
 *
 * @de Unterschrift zurückziehen
 * @source unterschriften#freiheit
 */
export const decideWithdrawal = ({ round: { phase }, signature }: OwnFacts): Decision<null> => {
  if (phase === 'sent' || phase === 'answered') return decline('already-sent');
  return signature && signature.state !== 'withdrawn' ? accept(null) : decline('no-signature');
};
