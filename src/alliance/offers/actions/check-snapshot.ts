import { action } from '../../../platform/action.ts';
import { bytesOf, file, input } from '../../../platform/form/inputs.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { mayCheckSnapshot } from '../permissions.ts';
import { claimOf } from '../rules/pool/claim.ts';
import type { poolDe } from '../texts/pool.de.ts';

const decline = declines<keyof typeof poolDe.refusals>('offers');

/**
 * Makes the check sum of an uploaded file; the file itself is not kept. What the sum means stands on the page that it
 * leads to, which can be passed on.
 *
 * @de Datei prüfen
 */
export const checkSnapshot = action({
  name: 'offers.check-snapshot',
  input: input({ file: file() }),
  load: () => Promise.resolve({}),
  may: mayCheckSnapshot,
  decide(_, { file: uploaded }) {
    const claim = claimOf(new TextDecoder().decode(bytesOf(uploaded)));
    return claim ? accept(claim) : decline('no-pool-file', { field: 'file' });
  },
  save: (_, { number, text }) => {
    const hash = sha256Of(text);
    return Promise.resolve({ about: `offers.check:${number ?? 'none'}`, reply: { hash, number } });
  },
  perMinute: 20,
});
