import type { CallOff } from '../types.ts';

/**
 * The pooled offers that stand and that their recipient has not called anything off from. A call-off that was withdrawn
 * answers nothing.
 *
 * @de Noch ohne Abruf
 * @source aufnahmen#abruf
 */
export const uncalledOf = <One extends { number: string; stands: boolean }>(
  snapshots: readonly One[],
  callOffs: readonly Pick<CallOff, 'snapshot' | 'state'>[],
): One[] => {
  const called = new Set(callOffs.flatMap(({ snapshot, state }) => (state === 'withdrawn' ? [] : snapshot)));
  return snapshots.filter(({ number, stands }) => stands && !called.has(number));
};
