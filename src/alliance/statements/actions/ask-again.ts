import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { selectLinkless } from '../db/signature-links.ts';
import { loadSigning } from '../loads/signing.ts';
import { askAllAgain } from '../mails/signing.ts';
import { mayWorkBehind } from '../permissions.ts';

/** So many heads are written to in one transaction. */
const batch = 200;

/** Asks the next of those for their consent again whose signed words changed; to be called until nobody is left. @de Zustimmung neu erbitten */
export const askAgain = action({
  name: 'statements.ask-again',
  input: input({ statement: id() }),
  async load(db, { statement }) {
    const loaded = await loadSigning(db, statement, true);
    if (!loaded) return null;
    const isOpen = loaded.round.phase === 'signatures';
    return { ...loaded, waiting: isOpen ? await selectLinkless(db, statement, batch) : [] };
  },
  may: mayWorkBehind,
  decide: ({ edition, waiting }) => accept({ edition, waiting: edition ? waiting : [] }),
  async save(db, { edition, waiting }, occasion, { statement, round: { until } }) {
    if (edition) await askAllAgain(db, { statement, edition, until }, waiting, occasion);
    return {
      about: `statements.statement:${statement.id}`,
      land: statement.land,
      reply: { more: waiting.length === batch },
      details: { asked: waiting.map(({ id: signature }) => signature) },
    };
  },
  browserOnly: true,
});
