import { askBack } from '../../../src/alliance/members/actions/ask-back.ts';
import { confirmApplication } from '../../../src/alliance/members/actions/confirm-application.ts';
import { confirmInterest } from '../../../src/alliance/members/actions/confirm-interest.ts';
import { declareInterest } from '../../../src/alliance/members/actions/declare-interest.ts';
import { recommendApplication } from '../../../src/alliance/members/actions/recommend-application.ts';
import { rejectApplication } from '../../../src/alliance/members/actions/reject-application.ts';
import { saveContact } from '../../../src/alliance/members/actions/save-contact.ts';
import { saveResolution } from '../../../src/alliance/members/actions/save-resolution.ts';
import { saveSignature } from '../../../src/alliance/members/actions/save-signature.ts';
import { submitApplication } from '../../../src/alliance/members/actions/submit-application.ts';
import { withdrawApplication } from '../../../src/alliance/members/actions/withdraw-application.ts';
import { lockFile } from '../../../src/alliance/members/db/application-file.ts';
import { sql } from '../../../src/platform/database/index.ts';
import { addDays } from '../../../src/shared/days.ts';
import { mailName, type newCasting } from '../cast/people.ts';
import { joining, keyOf } from '../cast/story.ts';
import type { Scene, Stage } from '../stage.ts';
import { type Cast, contactUnits } from './offices.ts';

type End =
  | 'interested'
  | 'preparing'
  | 'submitted'
  | 'asked'
  | 'recommended'
  | 'confirmed'
  | 'rejected'
  | 'withdrawn';

/** One application in each state, beside those that made their municipality a member. */
const endings: [name: string, days: number, end: End][] = [
  ...joining.map((name, index): [string, number, End] => [name, 660 - index * 48, 'confirmed']),
  ['Hamburg', 330, 'withdrawn'],
  ['Kaiserslautern', 240, 'rejected'],
  ['Kirchzarten', 34, 'recommended'],
  ['Lindau', 27, 'submitted'],
  // Saxony is vacant, so the federation has to recommend
  ['Zittau', 21, 'submitted'],
  ['Duderstadt', 19, 'asked'],
  ['Wittstock/Dosse', 15, 'preparing'],
  ['Mühlheim am Main', 6, 'interested'],
];

const publicly = { kind: 'public' } as const;

/** Municipalities on their way in. */
export const playApplications = (stage: Stage, cast: Cast, invent: ReturnType<typeof newCasting>): void => {
  for (const [name, days, end] of endings) {
    const key = keyOf(name);
    const reaches = (...ends: End[]): boolean => ends.includes(end);
    const domain = `${mailName(name)}.example`;
    const mailbox = `integration@${domain}`;
    const unit = stage.random.pick(contactUnits);
    let id = 0;
    const version = async ({ db }: Scene): Promise<number> =>
      (await lockFile(db, id))?.application.version ?? 0;
    const coordinator = () => cast.lands.get(key.slice(0, 2)) ?? cast.federal[0] ?? publicly;
    const federation = () => cast.federal[0] ?? publicly;

    stage.on(stage.ago(days), async ({ act }) => {
      const contact = invent(name);
      await act(publicly, declareInterest, { municipality: key, mailbox, unit, name: contact.name });
    });
    if (end === 'interested') continue;
    stage.on(stage.ago(days - 1), async (scene) => {
      const { about } = await scene.act(publicly, confirmInterest, { token: await linkIn(scene, mailbox) });
      id = Number(about.split(':')[1]);
    });
    stage.on(stage.ago(days - 3), async (scene) => {
      const { act, today } = scene;
      const token = await linkIn(scene, mailbox);
      await act(publicly, saveResolution, {
        token,
        version: await version(scene),
        body: 'Rat',
        day: addDays(today, -12),
        reference: `VO/${today.slice(0, 4)}/${stage.random.between(100, 999)} (erfunden)`,
        link: `https://ratsinfo.${domain}/vorlage`,
        declares: true,
      });
      if (end === 'preparing') return;
      const head = invent(name);
      await act(publicly, saveSignature, {
        token,
        version: await version(scene),
        name: head.name,
        title: 'Bürgermeister*in',
        signedOn: addDays(today, -5),
        declaration: '2021',
        stated: true,
      });
      const contact = invent(name);
      await act(publicly, saveContact, {
        token,
        version: await version(scene),
        unit: 'Bürgermeister:innenbüro',
        mailbox: `buero@${domain}`,
        name: contact.name,
        loginEmail: contact.email,
      });
      await act(publicly, submitApplication, { token, version: await version(scene) });
    });
    if (end === 'asked')
      stage.on(stage.ago(days - 5), async (scene) => {
        const question =
          'Aus dem Beschluss geht nicht hervor, ob die Erklärung gezeichnet werden soll (erfunden).';
        await scene.act(coordinator(), askBack, { id, version: await version(scene), question });
      });
    if (reaches('recommended', 'confirmed', 'rejected', 'withdrawn'))
      stage.on(stage.ago(days - 8), async (scene) => {
        const recommendation = 'Der Beschluss liegt vor, die Ansprechpersonen sind benannt (erfunden).';
        await scene.act(coordinator(), recommendApplication, {
          id,
          version: await version(scene),
          recommendation,
        });
      });
    if (end === 'withdrawn')
      stage.on(stage.ago(days - 14), async (scene) => {
        const token = await linkIn(scene, mailbox);
        await scene.act(publicly, withdrawApplication, { token, version: await version(scene) });
      });
    if (end === 'rejected')
      stage.on(stage.ago(days - 14), async (scene) => {
        const reason =
          'Der Rat hat den Beschluss inzwischen aufgehoben. Ein neuer Antrag ist willkommen (erfunden).';
        await scene.act(federation(), rejectApplication, { id, version: await version(scene), reason });
      });
    if (end === 'confirmed')
      stage.on(stage.ago(days - 14), async (scene) => {
        await scene.act(federation(), confirmApplication, {
          id,
          version: await version(scene),
          day: scene.today,
        });
      });
  }
};

/** The newest personal link that was mailed to somebody; what a person would click. */
const linkIn = async ({ db }: Scene, mailbox: string): Promise<string> => {
  const mail = await db.one<{ body: string }>(sql`
    select body from platform.mail where recipient = ${mailbox} and body like '%/beitreten/antrag/%'
    order by id desc limit 1`);
  return /\/beitreten\/antrag\/([\w-]+)/.exec(mail.body)?.[1] ?? '';
};
