import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { landCodes } from '../../territory/lands.ts';
import { selectLetters } from '../db/serial-letters.ts';
import { scopeOf } from '../db/places.ts';
import { mayWriteToLand } from '../permissions.ts';

/** Serial letters of one's Länder, the latest first. @de Serienbriefe */
export const letters = read({
  name: 'people.letters',
  input: input({}),
  async load(db, _, { actor }) {
    const { lands, place } = scopeOf(officeOf(actor));
    return {
      place: { municipality: null, land: lands?.[0] ?? place.land },
      lands,
      found: await selectLetters(db, lands),
    };
  },
  may: mayWriteToLand,
  show: ({ found, lands }) => ({
    lands: [...(lands ?? landCodes)],
    letters: found.map(({ id, land, recipients, subject, changedAt }) => ({
      id,
      land,
      recipients,
      subject,
      changedAt,
    })),
  }),
});
