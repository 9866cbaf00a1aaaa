/**
 * Something only the people who run the product can mend: a wrong setting, a full disk, a missing right.
 * The message is a German sentence that says what to do; the start shows it alone, without a stack.
 *
 * @de Betriebsfehler
 */
export class OperatorError extends Error {
  override name = 'OperatorError';
}
