import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { audienceOf, mayRead } from '../../../shared/occasion.ts';
import { selectRecipients } from '../db/recipients.ts';
import { selectLetter } from '../db/serial-letters.ts';
import { mayWriteToLand } from '../permissions.ts';
import { addressLine, formOfAddress } from '../rules/form-of-address.ts';

/** A serial letter with everybody who gets one. @de Serienbrief */
export const letter = read({
  name: 'people.letter',
  input: input({ id: id() }),
  async load(db, input, { today }) {
    const found = await selectLetter(db, input.id);
    if (!found) return null;
    return {
      place: { municipality: null, land: found.land },
      letter: found,
      recipients: await selectRecipients(db, found.recipients, found.land, today),
    };
  },
  may: mayWriteToLand,
  show: ({ letter: found, recipients }, { today, actor }) => ({
    today,
    letter: found,
    letters: recipients.map(({ nameAudience, ...recipient }) => {
      const reader = audienceOf(actor, { municipality: recipient.municipality, land: found.land });
      const addressee = mayRead(reader, nameAudience) ? recipient : { ...recipient, name: null };
      return {
        municipality: recipient.municipality,
        municipalityName: recipient.municipalityName,
        postcode: recipient.postcode,
        unit: recipient.unit,
        name: addressee.name ?? '',
        functionTitle: recipient.functionTitle ?? '',
        nameLine: addressLine(addressee),
        salutation: formOfAddress(addressee),
      };
    }),
  }),
});
