import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { offerForm } from '../loads/offer-form.ts';
import { mayKeepOffer } from '../permissions.ts';

/** An offer for those who keep it. @de Angebot zum Bearbeiten */
export const keptOffer = read({
  name: 'offers.kept-offer',
  input: input({ id: id() }),
  load: (db, { id: number }, { today }) => offerForm(db, number, today),
  may: mayKeepOffer,
  show: (shown) => shown,
});
