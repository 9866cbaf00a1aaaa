import type { Job } from './types.ts';

/** A waiting job of somebody; of the clockwork for null. */
export const jobOf = (person: number | null): Job => {
  const now = new Date('2026-03-02T11:00:00Z');
  return {
    id: 1,
    name: 'operations.follow-chain',
    state: 'waiting',
    createdAt: now,
    runAt: now,
    startedAt: null,
    endedAt: null,
    attempts: 0,
    stopping: false,
    stage: null,
    done: 0,
    total: null,
    result: null,
    error: null,
    person,
  };
};
