import { addContact } from '../../../src/alliance/people/actions/add-contact.ts';
import { confirmByLink } from '../../../src/alliance/people/actions/confirm-by-link.ts';
import { confirmContact } from '../../../src/alliance/people/actions/confirm-contact.ts';
import { handOver } from '../../../src/alliance/people/actions/hand-over.ts';
import { takeOver } from '../../../src/alliance/people/actions/take-over.ts';
import { writeLetter } from '../../../src/alliance/people/actions/write-letter.ts';
import { selectContact } from '../../../src/alliance/people/db/contacts.ts';
import { federation } from '../../../src/alliance/people/types.ts';
import { sql } from '../../../src/platform/database/index.ts';
import type { Actor } from '../../../src/shared/occasion.ts';
import { mailName, type newCasting } from '../cast/people.ts';
import { keyOf, type Part } from '../cast/story.ts';
import type { Scene, Stage } from '../stage.ts';
import { type Cast, contactUnits } from './offices.ts';

/** How everybody is reached: most confirm it every year, a quarter has fallen silent, and the campaign runs after them. */
export const playContacts = (
  stage: Stage,
  parts: readonly Part[],
  cast: Cast,
  invent: ReturnType<typeof newCasting>,
): void => {
  const { random, ago } = stage;
  const office = (): Actor => cast.federal[0] ?? { kind: 'public' };
  const silent: string[] = [];

  for (const { key, name, member } of parts) {
    if (!member) continue;
    const unit = random.pick(contactUnits);
    const mailbox = `sichere-haefen@${mailName(name)}.example`;
    const isNamed = random.happens(0.6);
    const phone = random.happens(0.4) ? `+49 30 23125 ${random.between(100, 999)}` : null;
    let id = 0;
    stage.on(ago(random.between(640, 688)), async ({ act }) => {
      const person = isNamed ? (cast.contacts.get(key)?.[0]?.personId ?? null) : null;
      const { reply } = await act(office(), addContact, {
        municipality: key,
        land: null,
        unit,
        mailbox,
        phone,
        person,
      });
      id = Number(reply?.['id']);
    });
    if (random.happens(0.24) || name === 'Celle') silent.push(mailbox);
    else
      stage.on(ago(random.between(70, 340)), async ({ act, db }) => {
        const version = (await selectContact(db, id))?.version;
        await act(cast.contacts.get(key)?.[0] ?? office(), confirmContact, { id, version });
      });
  }
  stage.on(ago(60), ({ act }) =>
    reachable(
      act,
      office(),
      { municipality: keyOf('Potsdam'), land: federation },
      'Koordinierungsstelle des Bündnisses',
    ),
  );
  stage.on(ago(200), async ({ act }) => {
    for (const [land, holder] of cast.lands) {
      const municipality = holder.office?.municipality ?? null;
      await reachable(act, office(), { municipality, land }, 'Länderkoordination');
    }
  });

  // the campaign: asked, reminded twice, then the coordination is told; some answer by the link in their mail
  stage.on(ago(66), ({ work }) => work());
  stage.on(ago(65), async (scene) => {
    for (const mailbox of silent.slice(0, 6)) {
      const token = await linkIn(scene, mailbox, 'bestaetigen');
      await scene.act({ kind: 'public' }, confirmByLink, { token });
    }
  });
  for (const days of [52, 38, 24]) stage.on(ago(days), ({ work }) => work());

  stage.on(ago(20), async ({ act }) => {
    await act(office(), writeLetter, {
      land: '12',
      recipients: 'contacts',
      place: 'Potsdam',
      subject: 'Jahrestreffen der Städte Sicherer Häfen (erfunden)',
      text: 'wir laden Sie herzlich zum Jahrestreffen ein. Die Einzelheiten folgen (erfunden).',
      signature: 'Koordinierungsstelle des Bündnisses',
    });
  });
  // an office goes from one person to the next; another one waits for its successor
  const next = invent('Kiel');
  stage.on(ago(58), async ({ act }) => {
    const [leaving] = cast.contacts.get(keyOf('Kiel')) ?? [];
    if (leaving) await act(leaving, handOver, { office: leaving.office?.id, email: next.email });
  });
  stage.on(ago(55), async (scene) => {
    const token = await linkIn(scene, next.email, 'uebernehmen');
    await scene.act({ kind: 'public' }, takeOver, { token, name: next.name });
  });
  const waiting = invent('Flensburg');
  stage.on(ago(4), async ({ act }) => {
    const [leaving] = cast.contacts.get(keyOf('Flensburg')) ?? [];
    if (leaving) await act(leaving, handOver, { office: leaving.office?.id, email: waiting.email });
  });
};

const reachable = async (
  act: Scene['act'],
  by: Actor,
  place: { municipality: string | null; land: string },
  unit: string,
): Promise<void> => {
  const mailbox = `koordination-${place.land}@sichere-haefen.example`;
  await act(by, addContact, { ...place, unit, mailbox, phone: null, person: null });
};

/** The newest personal link of a kind that was mailed to somebody; what a person would click. */
const linkIn = async ({ db }: Scene, mailbox: string, kind: string): Promise<string> => {
  const mail = await db.one<{ body: string }>(sql`
    select body from platform.mail where recipient = ${mailbox} and body like ${`%/${kind}/%`}
    order by id desc limit 1`);
  return new RegExp(`/${kind}/([\\w-]+)`).exec(mail.body)?.[1] ?? '';
};
