import type { Declined } from '../shared/decision.ts';
import type { Refusal } from '../shared/verdict.ts';
import type { Trace } from './action.ts';

/** What can come of a deed; everything else is a bug and thrown. */
export type Outcome =
  | { outcome: 'done'; trace: Trace }
  | { outcome: 'repeated'; location: string | null }
  | { outcome: 'not-found' }
  | { outcome: 'forbidden'; refusal: Refusal }
  | { outcome: 'declined'; declined: Declined }
  | { outcome: 'invalid'; problems: FieldProblem[] };

/** What can come of a question. */
export type Answer<Shown> =
  | { outcome: 'found'; value: Shown }
  | { outcome: 'not-found' }
  | { outcome: 'forbidden'; refusal: Refusal }
  | { outcome: 'invalid'; problems: FieldProblem[] };

/** Something wrong with one field, already as a sentence in the reader's language. */
export interface FieldProblem {
  field: string;
  message: string;
}
