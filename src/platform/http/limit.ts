import { isIPv6 } from 'node:net';
import type { AnyAction } from '../action.ts';
import type { House } from '../house.ts';
import { putLast } from '../latest.ts';
import type { Visit } from './visit.ts';

/** As many places are watched at a time; beyond, the one that was quiet for longest is forgotten. */
const mostWatched = 10_000;

/** A bucket per key that empties over time: how often somebody may try within a minute. */
export const rateLimit = (house: Pick<House, 'clock'>, perMinute: number) => {
  const buckets = new Map<string, { level: number; at: number }>();
  return (key: string): boolean => {
    const now = house.clock.now().getTime();
    const bucket = buckets.get(key) ?? { level: 0, at: now };
    const level = Math.max(0, bucket.level - ((now - bucket.at) / 60_000) * perMinute);
    putLast(buckets, key, { level: level + 1, at: now }, mostWatched);
    return level + 1 <= perMinute;
  };
};

/**
 * Whom a limit counts as one: an IPv4 address, or the network of 64 bits that a household or an office gets with IPv6,
 * because whoever has one address of it has all.
 */
export const placeOf = (remote: string): string => {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(remote) ?? [];
  if (mapped || !isIPv6(remote)) return mapped ?? remote;
  const [before = '', after] = remote.split('%')[0]?.toLowerCase().split('::') ?? [];
  const groups = (text: string | undefined) => text?.split(':').filter(Boolean) ?? [];
  const [left, right] = [groups(before), groups(after)];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
};

const limits = new WeakMap<House, Map<string, (key: string) => boolean>>();

/** Whether a visitor without a log-in tries an action more often than it allows; people are known and never are. */
export const triesTooOften = ({ house, occasion, remote }: Visit, action: AnyAction): boolean => {
  if (!action.perMinute || occasion.actor.kind !== 'public') return false;
  const ofHouse = limits.get(house) ?? new Map<string, (key: string) => boolean>();
  limits.set(house, ofHouse);
  const limit = ofHouse.get(action.name) ?? rateLimit(house, action.perMinute);
  ofHouse.set(action.name, limit);
  return !limit(placeOf(remote));
};
