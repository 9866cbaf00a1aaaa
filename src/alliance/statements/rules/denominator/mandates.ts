import { gainOver, type Weighed } from './change.ts';
import { accepts } from './check.ts';
import type { Frontier } from './frontier.ts';
import type { Acceptance } from './instance.ts';

/** What one point would gain if mandates were given. */
export interface MandateEffect {
  count: number;
  /** Members whose mandate alone would make the present best text of that size carried by more. */
  alone: { member: number; gain: number }[];
  /** What the best text would reach if every missing mandate were given; the same as now where nothing would change. */
  withAll: number;
  /** Members whose missing mandates that best text would need. */
  needed: number[];
}

/**
 * Whose mandate would move a point. `now` counts "not covered by mandate" as no, `given` counts it as yes; everything else
 * is the same in both.
 *
 * @de Fehlende Mandate
 * @source nenner#mandate
 */
export const mandateEffects = (
  weighed: Weighed,
  given: Acceptance,
  now: Frontier,
  optimistic: Frontier,
): MandateEffect[] =>
  now.points.map((point, count) => {
    const carries = (one: Acceptance, clauses: readonly number[], member: number) =>
      clauses.every((clause) => accepts(one, member, clause));
    const best = optimistic.points[count] ?? point;
    const gainOf = gainOver(weighed, point.clauses);
    const alone: MandateEffect['alone'] = [];
    const needed: number[] = [];
    for (const [member, weight] of weighed.weights.entries()) {
      if (weight === 0) continue;
      if (!carries(weighed.acceptance, point.clauses, member) && carries(given, point.clauses, member)) {
        const gain = gainOf([member]);
        if (gain > 0) alone.push({ member, gain });
      }
      if (!carries(weighed.acceptance, best.clauses, member) && carries(given, best.clauses, member))
        needed.push(member);
    }
    return {
      count,
      alone: alone.sort((a, b) => b.gain - a.gain || a.member - b.member),
      withAll: Math.max(point.support, best.support),
      needed: best.support > point.support ? needed : [],
    };
  });
