import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { mandatesOf } from '../../mandates/facts.ts';
import { selectClauses } from '../db/clauses.ts';
import { loadOwnSigning } from '../loads/signing.ts';
import { mayPrepare } from '../permissions.ts';
import { quotedItems } from '../rules/signing-basis.ts';

/** What the forms around the own municipality's signature need: its heads, and the items that cover the text. */
export const ownSignature = read({
  name: 'statements.own-signature',
  input: input({ id: id() }),
  async load(db, { id: number }, occasion) {
    const own = await loadOwnSigning(db, number, occasion, false);
    if (!own) return null;
    const { municipality } = own.place;
    return {
      ...own,
      clauses: await selectClauses(db, number),
      mandates: municipality === '' ? null : await mandatesOf(db, municipality),
    };
  },
  may: mayPrepare,
  show: ({ statement, heads, signature, mandates, place, clauses }, { today }) => ({
    statement: { id: statement.id, title: statement.title },
    heads: heads.map(({ id: office, title, name }) => ({ id: office, title, name })),
    signature: signature && { state: signature.state, office: signature.office },
    items: quotedItems(mandates, place, clauses, today),
  }),
});
