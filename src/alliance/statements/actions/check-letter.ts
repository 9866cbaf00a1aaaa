import { action } from '../../../platform/action.ts';
import { bytesOf, file, input } from '../../../platform/form/inputs.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { mayCheckLetter } from '../permissions.ts';
import { isPdf } from '../rules/document.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/**
 * Makes the check sum of an uploaded letter; the file itself is not kept. What the sum means stands on the page that it
 * leads to, which can be passed on.
 *
 * @de Brief prüfen
 */
export const checkLetter = action({
  name: 'statements.check-letter',
  input: input({ file: file() }),
  load: () => Promise.resolve({}),
  may: mayCheckLetter,
  decide(_, { file: uploaded }) {
    const bytes = bytesOf(uploaded);
    return isPdf(bytes) ? accept({ bytes }) : decline('not-a-pdf', { field: 'file' });
  },
  save: (_, { bytes }) =>
    Promise.resolve({
      about: 'statements.check:letter',
      reply: { hash: sha256Of(bytes) },
    }),
  perMinute: 20,
});
