import { action } from '../../../platform/action.ts';
import { email, id, input, personal } from '../../../platform/form/inputs.ts';
import { newToken } from '../../../platform/tokens.ts';
import { insertHandOver, revokeHandOversOf } from '../db/handovers.ts';
import { selectOffice } from '../db/offices.ts';
import { officePlace } from '../db/places.ts';
import { sendEssential } from '../mails/essential.ts';
import { mayHandOver } from '../permissions.ts';
import { decideHandOver, handOverDays } from '../rules/hand-over.ts';

/** Offers an office to the next person by a link; a link sent before counts no more. @de Übergabe */
export const handOver = action({
  name: 'people.hand-over',
  input: input({ office: id(), email: personal(email()) }),
  async load(db, { office: number }) {
    const office = await selectOffice(db, number);
    return office && { person: office.person, office, ownEmail: office.email };
  },
  may: mayHandOver,
  decide: (facts, input, { today }) => decideHandOver(facts, input, today),
  async save(db, { email: next }, { now }, { office }) {
    await revokeHandOversOf(db, office.id, now);
    const { token, hash } = newToken();
    const expiresAt = new Date(now.getTime() + handOverDays * 86_400_000);
    const id = await insertHandOver(db, {
      hash,
      office: office.id,
      from: office.person,
      email: next,
      now,
      expiresAt,
    });
    const place = officePlace(office);
    await sendEssential(
      db,
      { email: next, language: office.language, municipality: place.municipality },
      'hand-over',
      { name: office.name, office: office.role, token, days: handOverDays },
      now,
    );
    return { about: `people.office:${office.id}`, ...place, reply: { handOver: id } };
  },
  essential: true,
});
