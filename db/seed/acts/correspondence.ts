import { classifyAnswer } from '../../../src/alliance/correspondence/actions/classify-answer.ts';
import { closeThread } from '../../../src/alliance/correspondence/actions/close-thread.ts';
import { openThread } from '../../../src/alliance/correspondence/actions/open-thread.ts';
import { recordAnswer } from '../../../src/alliance/correspondence/actions/record-answer.ts';
import { recordPromise } from '../../../src/alliance/correspondence/actions/record-promise.ts';
import { remindAuthority } from '../../../src/alliance/correspondence/actions/remind-authority.ts';
import { replyAsAuthority } from '../../../src/alliance/correspondence/actions/reply-as-authority.ts';
import { sendMessage } from '../../../src/alliance/correspondence/actions/send-message.ts';
import { settlePromise } from '../../../src/alliance/correspondence/actions/settle-promise.ts';
import { lockThread } from '../../../src/alliance/correspondence/db/threads.ts';
import { selectMessages } from '../../../src/alliance/correspondence/db/messages.ts';
import { selectPromises } from '../../../src/alliance/correspondence/db/promises.ts';
import { authoritiesOf } from '../../../src/alliance/people/facts.ts';
import { addDays } from '../../../src/shared/days.ts';
import { keyOf } from '../cast/story.ts';
import type { Scene, Stage } from '../stage.ts';
import type { Cast } from './offices.ts';

const author = 'Koordinierungsstelle des Bündnisses (erfunden)';
const division = 'Referat M 3 (erfunden)';

/** Letters to ministries: answered, refused, evaded, promised, overdue, and one that waits to be judged. */
export const playCorrespondence = (stage: Stage, cast: Cast): void => {
  const { ago, on } = stage;
  const federation = () => {
    const [first] = cast.federal;
    if (!first) throw new Error('nobody holds the federal office');
    return first;
  };
  const authority = async ({ db }: Scene, level: 'federal' | 'land'): Promise<number> =>
    (await authoritiesOf(db)).find((one) => one.level === level)?.id ?? 0;
  const version = async ({ db }: Scene, id: number): Promise<number> =>
    (await lockThread(db, id))?.version ?? 0;
  const answerIn = async ({ db }: Scene, thread: number): Promise<number> =>
    (await selectMessages(db, [thread])).findLast(({ direction }) => direction === 'in')?.id ?? 0;
  const open = async (scene: Scene, subject: string, text: string, more: Record<string, unknown> = {}) => {
    const { reply } = await scene.act(federation(), openThread, {
      authority: await authority(scene, 'federal'),
      subject,
      keeper: 'federation',
      channel: 'letter',
      day: scene.today,
      author,
      text,
      deadline: addDays(scene.today, 28),
      audience: 'members',
      ...more,
    });
    return Number(reply?.['id']);
  };

  let programmes = 0;
  on(ago(560), async (scene) => {
    programmes = await open(
      scene,
      'Neue Aufnahmeprogramme des Bundes (erfunden)',
      'unsere Mitglieder stehen bereit, über ihre Quote hinaus aufzunehmen. Wir bitten um neue Programme auf bestehender Rechtsgrundlage.',
    );
  });
  on(ago(525), async (scene) => {
    const text = 'auf unser Schreiben haben wir bisher keine Antwort erhalten. Wir bitten um Nachricht.';
    const deadline = addDays(scene.today, 28);
    const input = { thread: programmes, version: await version(scene, programmes), author, text, deadline };
    await scene.act(federation(), remindAuthority, input);
  });
  on(ago(482), async (scene) => {
    await scene.act(federation(), recordAnswer, {
      thread: programmes,
      channel: 'letter',
      day: scene.today,
      author: division,
      theirReference: 'M3-20100/1#7 (erfunden)',
      text: 'Neue Programme sind derzeit nicht vorgesehen. Die Anregung wird in die weiteren Überlegungen einbezogen.',
      answer: 'refused',
      answerNote: 'Absatz 1 lehnt ab; Absatz 2 sagt nichts zu.',
    });
  });
  on(ago(470), async (scene) => {
    await scene.act(federation(), closeThread, {
      thread: programmes,
      version: await version(scene, programmes),
      outcome: 'Abgelehnt nach 78 Tagen. Zweites Schreiben nach der Versammlung (erfunden).',
    });
  });

  let talk = 0;
  on(ago(300), async (scene) => {
    talk = await open(
      scene,
      'Gespräch über Zuständigkeiten (erfunden)',
      'wir bitten um ein Gespräch auf Arbeitsebene.',
      {
        channel: 'here',
      },
    );
  });
  on(ago(281), async (scene) => {
    const [recipient] = cast.recipients;
    if (!recipient) return;
    const text =
      'Wir laden Sie zu einem Gespräch ein und senden bis dahin eine Übersicht der Zuständigkeiten.';
    await scene.act(recipient, replyAsAuthority, { thread: talk, author: division, text });
    await scene.act(federation(), classifyAnswer, { message: await answerIn(scene, talk), answer: 'agreed' });
    for (const [promise, days] of [
      ['Einladung zu einem Gespräch auf Arbeitsebene', 60],
      ['Übersicht der Zuständigkeiten', 90],
    ] as const)
      await scene.act(federation(), recordPromise, {
        thread: talk,
        message: await answerIn(scene, talk),
        text: promise,
        day: scene.today,
        due: addDays(scene.today, days),
      });
  });
  on(ago(230), async (scene) => {
    const [first] = await selectPromises(scene.db, [talk]);
    await scene.act(federation(), settlePromise, {
      promise: first?.id,
      state: 'kept',
      day: scene.today,
      evidence: 'Gespräch am selben Tag, Vermerk der Koordinierungsstelle (erfunden)',
    });
  });

  on(ago(150), async (scene) => {
    const costs = await open(
      scene,
      'Kosten der zusätzlichen Aufnahme (erfunden)',
      'wer trägt die Kosten der ersten zwölf Monate?',
    );
    await scene.act(federation(), recordAnswer, {
      thread: costs,
      channel: 'mail',
      day: scene.today,
      author: division,
      text: 'Ihr Schreiben ist eingegangen.',
      answer: 'receipt',
    });
  });
  on(ago(40), async (scene) => {
    const landLetter = {
      authority: await authority(scene, 'land'),
      subject: 'Anrechnung zusätzlicher Aufnahme auf die Quote (erfunden)',
      keeper: 'land',
      land: '01',
      channel: 'here',
      day: scene.today,
      author: 'Länderkoordination (erfunden)',
      text: 'wir bitten um eine klare Regel, wie zusätzliche Aufnahmen angerechnet werden.',
      deadline: addDays(scene.today, 60),
      audience: 'members',
    };
    const coordinator = cast.lands.get('01');
    if (coordinator) await scene.act(coordinator, openThread, landLetter);
  });
  on(ago(25), async (scene) => {
    const school = await open(
      scene,
      'Sprachkurse vor Ort (erfunden)',
      'wir fragen nach der Fortsetzung der Sprachkurse.',
      {
        channel: 'here',
      },
    );
    await scene.act(federation(), sendMessage, {
      thread: school,
      version: await version(scene, school),
      channel: 'here',
      day: scene.today,
      author,
      text: 'wir reichen die Zahlen unserer Mitglieder nach.',
      deadline: addDays(scene.today, 40),
    });
    const [recipient] = cast.recipients;
    const text = 'Danke für die Zahlen. Wir kommen im nächsten Quartal darauf zurück.';
    if (recipient) await scene.act(recipient, replyAsAuthority, { thread: school, author: division, text });
  });
  on(ago(18), async (scene) => {
    const flensburg = keyOf('Flensburg');
    const head = cast.heads.get(flensburg);
    if (!head) return;
    await scene.act(head, openThread, {
      authority: await authority(scene, 'land'),
      subject: 'Unterkunft im Winter (erfunden)',
      keeper: 'municipality',
      municipality: flensburg,
      channel: 'letter',
      day: scene.today,
      author: 'Stadt Flensburg (erfunden)',
      text: 'wir bitten um Auskunft über die Unterkünfte des Landes im Winter.',
      deadline: addDays(scene.today, 30),
      audience: 'coordinators',
    });
  });
};
