/**
 * The answer of a permission: allowed, or refused with a reason that a person can read.
 * `reason` is `context.key`; the sentence stands in the context's texts under `refusals`.
 *
 * @de Urteil
 */
export type Verdict = { allowed: true } | Refusal;
export interface Refusal {
  allowed: false;
  reason: string;
  with?: Record<string, string | number>;
}

export const allowed: Verdict = { allowed: true };

/** A context's own way to say no: `const refuse = refusals<keyof typeof de.refusals>('members')`. */
export const refusals =
  <Key extends string>(context: string) =>
  (key: Key, params?: Record<string, string | number>): Refusal => ({
    allowed: false,
    reason: `${context}.${key}`,
    ...(params && { with: params }),
  });

/** The first refusal, else allowed: every condition must hold. */
export const all = (...verdicts: Verdict[]): Verdict =>
  verdicts.find((verdict) => !verdict.allowed) ?? allowed;
