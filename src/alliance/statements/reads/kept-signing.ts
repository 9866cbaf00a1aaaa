import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { contactsOf } from '../../people/facts.ts';
import { selectLastContact } from '../db/sent-letters.ts';
import { mayKeepText } from '../permissions.ts';
import { signatures } from './signatures.ts';

/** The round of signatures for those who open it and send the letter, with the contact that the last letter named. */
export const keptSigning = read({
  name: 'statements.kept-signing',
  input: signatures.input,
  async load(db, input, occasion) {
    const facts = await signatures.load(db, input, occasion);
    if (!facts) return null;
    const seat = officeOf(occasion.actor)?.municipality ?? null;
    return {
      ...facts,
      last: await selectLastContact(db, facts.statement.land),
      contacts: seat === null ? [] : await contactsOf(db, [seat], occasion.today),
    };
  },
  may: mayKeepText,
  show(facts, occasion, input) {
    const [own] = facts.contacts;
    return {
      ...signatures.show(facts, occasion, input),
      today: occasion.today,
      answerBy: facts.phases.find(({ phase }) => phase === 'sent')?.until ?? null,
      contact: facts.last ?? {
        unit: own?.unit ?? null,
        mailbox: own?.mailbox ?? null,
        phone: null,
        address: null,
      },
    };
  },
});
