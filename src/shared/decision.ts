/**
 * The answer of a rule that judges a deed: accepted with what is to be written, or declined with a reason.
 * A declined deed shows its sentence at `field` of the form where there is one.
 *
 * @de Entscheidung
 */
export type Decision<Deed> = { accepted: true; deed: Deed } | Declined;
export interface Declined {
  accepted: false;
  reason: string;
  field?: string;
  with?: Record<string, string | number>;
}

export const accept = <Deed>(deed: Deed): Decision<Deed> => ({ accepted: true, deed });

/** A context's own way to decline: `const decline = declines<keyof typeof de.refusals>('members')`. */
export const declines =
  <Key extends string>(context: string) =>
  (key: Key, more: { field?: string; with?: Record<string, string | number> } = {}): Declined => ({
    accepted: false,
    reason: `${context}.${key}`,
    ...more,
  });
