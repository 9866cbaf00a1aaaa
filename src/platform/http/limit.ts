import type { AnyAction } from '../action.ts';
import type { House } from '../house.ts';
import type { Visit } from './visit.ts';

/** A bucket per key that empties over time: how often somebody may try within a minute. */
export const rateLimit = (house: Pick<House, 'clock'>, perMinute: number) => {
  const buckets = new Map<string, { level: number; at: number }>();
  return (key: string): boolean => {
    const now = house.clock.now().getTime();
    if (buckets.size > 10_000) buckets.clear();
    const bucket = buckets.get(key) ?? { level: 0, at: now };
    const level = Math.max(0, bucket.level - ((now - bucket.at) / 60_000) * perMinute);
    buckets.set(key, { level: level + 1, at: now });
    return level + 1 <= perMinute;
  };
};

const limits = new WeakMap<House, Map<string, (key: string) => boolean>>();

/** Whether a visitor without a log-in tries an action more often than it allows; people are known and never are. */
export const triesTooOften = ({ house, occasion, remote }: Visit, action: AnyAction): boolean => {
  if (!action.perMinute || occasion.actor.kind !== 'public') return false;
  const ofHouse = limits.get(house) ?? new Map<string, (key: string) => boolean>();
  limits.set(house, ofHouse);
  const limit = ofHouse.get(action.name) ?? rateLimit(house, action.perMinute);
  ofHouse.set(action.name, limit);
  return !limit(remote);
};
