import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { input, personal, secret, text } from '../../../platform/form/inputs.ts';
import { hashOfToken, newToken } from '../../../platform/tokens.ts';
import { passContactsOn } from '../db/contacts.ts';
import { acceptHandOver, selectHandOverByLink } from '../db/handovers.ts';
import { personWithLink } from '../db/invitations.ts';
import { insertOffice, selectOffice, updateOfficeEnd } from '../db/offices.ts';
import { officePlace } from '../db/places.ts';
import { insertSession } from '../db/sessions.ts';
import { sendEssential } from '../mails/essential.ts';
import { mayUseLink } from '../permissions.ts';
import { decideTakeOver, lastDayBefore } from '../rules/hand-over.ts';
import { freshMinutes } from '../rules/log-in.ts';

/**
 * Takes an office over by its link: the former holder's ends, the same one begins today, contacts that named the one now
 * name the other. The link went to the new address, so its owner is logged in by it.
 *
 * @de Übernahme
 */
export const takeOver = action({
  name: 'people.take-over',
  input: input({ token: secret(z.string().min(1).max(200)), name: personal(text(120)) }),
  async load(db, { token }) {
    const link = (await selectHandOverByLink(db, hashOfToken(token))) ?? null;
    const office = link ? ((await selectOffice(db, link.office)) ?? null) : null;
    return { link, office };
  },
  may: mayUseLink,
  decide: (facts, input, occasion) => decideTakeOver(facts, input, occasion),
  async save(db, { name }, { now, today }, { link, office }) {
    if (!link || !office) throw new Error('taken over without a link');
    await acceptHandOver(db, link.id, now);
    const { person } = await personWithLink(db, { name, email: link.email, back: '/ich' }, now);
    await updateOfficeEnd(db, office.id, lastDayBefore(office.fromDay, today));
    const { role, municipality, lands, authority, title, organisation, toDay } = office;
    const next = { person, role, municipality, lands, authority, title, organisation, fromDay: today, toDay };
    const id = await insertOffice(db, next, now);
    if (municipality) await passContactsOn(db, { from: office.person, to: person, municipality });
    await sendEssential(
      db,
      { ...office, id: office.person },
      'handed-over',
      { name: office.name, office: role, next: name },
      now,
    );
    const session = newToken();
    const freshUntil = new Date(now.getTime() + freshMinutes * 60_000);
    await insertSession(db, { hash: session.hash, person, office: id, now, freshUntil });
    return {
      about: `people.office:${id}`,
      ...officePlace(office),
      reply: { session: session.token },
      details: { office: office.id, person: office.person },
    };
  },
  browserOnly: true,
});
