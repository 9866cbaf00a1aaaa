import type { Difference } from './difference.ts';
import type { RegisterProblem, RegisterProblemKey } from '../types.ts';

/** Why a whole register is refused. */
export type RegisterRefusal =
  | 'lines-unreadable'
  | 'no-units'
  | 'lands-missing'
  | 'districts-empty'
  | 'many-gone'
  | 'register-older';

/** Lines whose unit is lost: taken over as it is, the register would dissolve every one of them. */
const losesUnit: readonly RegisterProblemKey[] = ['wrong-width', 'bad-key', 'bad-number', 'no-name'];
const incomplete = ['no-units', 'lands-missing', 'districts-empty'] as const;

export interface Refused {
  refusal: RegisterRefusal;
  with?: Record<string, string | number>;
}

/**
 * Whether a register was read whole. One with broken lines or without a whole Land is half a file, and what it lacks
 * would count as dissolved. Double or foreign lines do no harm.
 *
 * @de Vollständiges Verzeichnis
 * @source gemeindeverzeichnis#vollstaendig
 */
export const refusalOf = (problems: readonly RegisterProblem[]): Refused | null => {
  const gap = problems.find(({ problem }) => incomplete.some((key) => key === problem));
  if (gap)
    return { refusal: gap.problem as (typeof incomplete)[number], ...(gap.with && { with: gap.with }) };
  const lost = problems.filter(({ problem }) => losesUnit.includes(problem)).length;
  return lost > 0 ? { refusal: 'lines-unreadable', with: { count: lost } } : null;
};

/** Reforms dissolve a few of a hundred; a register that lacks a quarter was cut off or is another one. */
const largestLoss = 0.25;
const fewUnits = 20;

/**
 * Whether a readable register fits what is known: not older, and not without a quarter of what there was.
 *
 * @de Passendes Verzeichnis
 * @source gemeindeverzeichnis#vollstaendig
 */
export const misfitOf = (
  found: Pick<Difference, 'changed' | 'gone' | 'unchanged'>,
  day: string,
  newest: string | null,
): Refused | null => {
  if (newest !== null && day < newest) return { refusal: 'register-older', with: { day, newest } };
  const before = found.changed.length + found.gone.length + found.unchanged;
  return before > fewUnits && found.gone.length > before * largestLoss
    ? { refusal: 'many-gone', with: { count: found.gone.length, before } }
    : null;
};
