import { action } from '../../../platform/action.ts';
import { id, input, longText } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { insertQuestion } from '../db/snapshot-questions.ts';
import { selectSnapshot } from '../db/snapshots.ts';
import { tellKeepers } from '../mails/snapshot.ts';
import { mayAskAboutSnapshot } from '../permissions.ts';

/** The recipient asks something about a pooled offer. @de Rückfrage stellen */
export const askAboutSnapshot = action({
  name: 'offers.ask-about-snapshot',
  input: input({ snapshot: id(), text: longText(4_000) }),
  async load(db, { snapshot: number }) {
    const snapshot = await selectSnapshot(db, number);
    return snapshot && { snapshot };
  },
  may: mayAskAboutSnapshot,
  async save(db, deed, occasion, { snapshot }) {
    // who may ask is a person: the permission names an office
    const number = await insertQuestion(db, deed, personOf(occasion) ?? 0, occasion.now);
    await tellKeepers(db, snapshot, deed.text, occasion);
    return { about: `offers.snapshot:${deed.snapshot}`, land: snapshot.land, reply: { question: number } };
  },
});
