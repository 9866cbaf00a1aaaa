import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { offerForm } from '../loads/offer-form.ts';
import { mayHoldBack } from '../permissions.ts';

/** An offer for those who confirm, pause or withdraw it. @de Angebot zum Anhalten */
export const heldOffer = read({
  name: 'offers.held-offer',
  input: input({ id: id() }),
  load: (db, { id: number }, { today }) => offerForm(db, number, today),
  may: mayHoldBack,
  show: (shown) => shown,
});
