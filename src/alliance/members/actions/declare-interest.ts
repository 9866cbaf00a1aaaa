import { action } from '../../../platform/action.ts';
import { choice, email, input, optional, personal, text, unitKey } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { unitsNamed } from '../../territory/facts.ts';
import { insertApplication, selectOpenOf } from '../db/application.ts';
import { newLink } from '../db/application-links.ts';
import { countInterestMails, insertInterestMail } from '../db/interest-mails.ts';
import { selectSteps } from '../db/steps.ts';
import { entryAddress, tellApplicant, tellApplicantWithLink, write } from '../mails/application.ts';
import { mayAskToJoin } from '../permissions.ts';
import { decideInterest } from '../rules/interest.ts';
import { linkDays, unconfirmedDays } from '../rules/retention.ts';
import { standingsOn } from '../rules/standing.ts';

const dayMs = 86_400_000;

/**
 * Somebody of a municipality would like to join. Whatever happens shows in the mailbox alone, so that nobody can find
 * out who is on the way in; not for the API, whose answers name what was changed.
 *
 * @de Interesse anmelden
 */
export const declareInterest = action({
  name: 'members.declare-interest',
  input: input({
    municipality: unitKey(),
    mailbox: personal(email()),
    unit: personal(text(120)),
    name: optional(personal(text(120))),
    language: choice(['de', 'en']).default('de'),
  }),
  async load(db, { municipality, mailbox }, { now, today }) {
    const units = await unitsNamed(db, municipality);
    const key = units[0]?.key ?? '';
    const open = await selectOpenOf(db, key);
    const since = new Date(now.getTime() - dayMs);
    const first = open.find(({ state }) => state !== 'interested');
    return {
      units,
      open,
      member: standingsOn(await selectSteps(db, key), today).member,
      mailsToday: await countInterestMails(db, mailbox, since),
      mailsTodayToFirst: first?.contactEmail ? await countInterestMails(db, first.contactEmail, since) : 0,
    };
  },
  may: mayAskToJoin,
  decide(facts, interest) {
    const decision = decideInterest(facts, interest.mailbox);
    return decision.accepted ? accept({ ...interest, ...decision.deed }) : decision;
  },
  async save(db, deed, { now }, { units, open }) {
    const { key: municipality, name } = units[0] as { key: string; name: string };
    const about = { municipality, name };
    const { mailbox, unit, name: contactName, language } = deed;
    const to = { email: mailbox, language, name: contactName };
    if (deed.answer === 'silent') return { about: 'members.interest:none' };
    await insertInterestMail(db, mailbox, now);
    switch (deed.answer) {
      case 'member':
        await write(db, to, 'already-member', about, { entry: entryAddress(municipality) }, now);
        return { about: 'members.interest:none', municipality };
      case 'new': {
        const interest = { municipality, contactName, contactEmail: mailbox, contactUnit: unit, language };
        const id = await insertApplication(db, interest, now);
        const values = { name, days: unconfirmedDays };
        await tellApplicantWithLink(
          db,
          { id, ...interest },
          await newLink(db, id, linkDays, now),
          'interest-link',
          values,
          now,
        );
        return { about: `members.application:${id}`, municipality };
      }
      case 'again': {
        const own = open.find(({ id }) => id === deed.application);
        const key = own?.state === 'interested' ? 'interest-link' : 'new-link';
        if (own)
          await tellApplicantWithLink(
            db,
            own,
            await newLink(db, own.id, linkDays, now),
            key,
            { name, days: unconfirmedDays },
            now,
          );
        return { about: `members.application:${deed.application}`, municipality };
      }
      case 'second': {
        const first = open.find(({ id }) => id === deed.application);
        await write(db, to, 'way-open', about, {}, now);
        if (first?.contactEmail && deed.tellFirst) {
          await insertInterestMail(db, first.contactEmail, now);
          await tellApplicant(db, first, 'second-interest', { name, mailbox }, now);
        }
        return { about: `members.application:${deed.application}`, municipality };
      }
    }
  },
  browserOnly: true,
  perMinute: 6,
});
