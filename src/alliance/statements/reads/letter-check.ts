import { z } from 'zod';
import { input, optional } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectBySum } from '../db/sent-letters.ts';
import { loadSigning } from '../loads/signing.ts';
import { mayCheckLetter, mayReadLetter } from '../permissions.ts';

const sum = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/);

/** Whether a check sum is that of a letter that was sent. Its title stands there for those who may read the letter. @de Echtheit eines Briefes */
export const letterCheck = read({
  name: 'statements.letter-check',
  input: input({ pruefsumme: optional(sum) }),
  async load(db, { pruefsumme }) {
    const sending = pruefsumme === null ? null : ((await selectBySum(db, pruefsumme)) ?? null);
    return { sending, letter: sending && (await loadSigning(db, sending.statement, false)) };
  },
  may: mayCheckLetter,
  show({ sending, letter }, occasion, { pruefsumme }) {
    if (pruefsumme === null) return null;
    if (!sending || !letter) return { hash: pruefsumme, verdict: 'unknown' as const, letter: null };
    const { statement } = letter;
    const reads = mayReadLetter(occasion, { statement, recipient: sending.authority }).allowed;
    return {
      hash: pruefsumme,
      verdict: sending.of,
      letter: reads
        ? {
            id: statement.id,
            title: statement.title,
            sentOn: sending.sentOn,
            signatures: sending.signatures,
          }
        : null,
    };
  },
});
