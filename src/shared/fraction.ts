/** An exact share as a pair of whole numbers; shares are never floats. @de Bruch */
export interface Fraction {
  of: bigint;
  per: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** `fraction(2, 3)`; throws on a zero denominator, which is a mistake of the caller. */
export const fraction = (of: number | bigint, per: number | bigint = 1): Fraction => {
  const [top, bottom] = [BigInt(of), BigInt(per)];
  if (bottom === 0n) throw new RangeError('a fraction needs a denominator other than zero');
  const divisor = gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { of: top / divisor, per: bottom / divisor };
};

/** Negative, zero or positive as `a` is smaller than, equal to or greater than `b`. */
export const compare = (a: Fraction, b: Fraction): number => Number(a.of * b.per - b.of * a.per);

/** Only for drawing and printing, rounded to `digits`. */
export const toPercent = (share: Fraction, digits = 1): number => {
  const scale = 10n ** BigInt(digits + 2);
  const doubled = (share.of * scale * 2n) / share.per;
  return Number((doubled + (doubled % 2n)) / 2n) / 10 ** digits;
};
