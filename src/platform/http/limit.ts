import type { House } from '../house.ts';

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
