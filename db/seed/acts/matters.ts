import { answerMatter } from '../../../src/alliance/matters/actions/answer-matter.ts';
import { passMatter } from '../../../src/alliance/matters/actions/pass-matter.ts';
import { raiseMatter } from '../../../src/alliance/matters/actions/raise-matter.ts';
import { withdrawMatter } from '../../../src/alliance/matters/actions/withdraw-matter.ts';
import { lockMatter } from '../../../src/alliance/matters/db/matters.ts';
import { keyOf } from '../cast/story.ts';
import type { Scene, Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import type { Cast } from './offices.ts';

/** Questions and proposals on their way: answered, passed on, withdrawn, open, overdue, and around a vacant Land. */
export const playMatters = (stage: Stage, cast: Cast): void => {
  const contact = (name: string) => (): PersonActor => actor(cast.contacts.get(keyOf(name))?.[0]);
  const land = (key: string) => (): PersonActor => actor(cast.lands.get(key));
  const federation = (): PersonActor => actor(cast.federal[0]);

  const raise = (
    days: number,
    who: () => PersonActor,
    kind: 'question' | 'proposal',
    title: string,
    body: string,
  ) => {
    const matter = { id: 0 };
    stage.on(stage.ago(days), async ({ act }) => {
      const { reply } = await act(who(), raiseMatter, { kind, title, body: `${body} (erfunden)` });
      matter.id = Number(reply?.['id']);
    });
    const version = async ({ db }: Scene): Promise<number> => (await lockMatter(db, matter.id))?.version ?? 0;
    return {
      pass: (ago: number, by: () => PersonActor, note: string) =>
        stage.on(stage.ago(ago), async (scene) => {
          const input = {
            matter: matter.id,
            to: 'federation',
            unit: null,
            note,
            version: await version(scene),
          };
          await scene.act(by(), passMatter, input);
        }),
      answer: (ago: number, by: () => PersonActor, answer: string) =>
        stage.on(stage.ago(ago), async (scene) => {
          await scene.act(by(), answerMatter, { matter: matter.id, answer, version: await version(scene) });
        }),
      withdraw: (ago: number, reason: string) =>
        stage.on(stage.ago(ago), async ({ act }) => {
          await act(who(), withdrawMatter, { matter: matter.id, reason });
        }),
    };
  };

  const crediting = raise(
    420,
    contact('Kiel'),
    'question',
    'Werden zusätzliche Plätze auf unsere Quote angerechnet?',
    'Unser Sozialausschuss fragt, ob Plätze aus dem eigenen Beschluss auf die Zuweisung angerechnet werden.',
  );
  crediting.pass(410, land('01'), 'Das betrifft alle Länder, bitte gemeinsam beantworten.');
  crediting.answer(
    385,
    federation,
    'Das regelt jedes Land selbst. Eine Übersicht steht beim nächsten Treffen an (erfunden).',
  );
  raise(
    200,
    contact('Dinslaken'),
    'proposal',
    'Gemeinsame Vorlage für Beratungsstellen',
    'Wir schlagen vor, die Texte für unsere Beratungsstellen gemeinsam zu übersetzen.',
  ).answer(188, land('05'), 'Gern. Eine Arbeitsgruppe trifft sich im nächsten Monat (erfunden).');
  raise(
    150,
    contact('Tübingen'),
    'question',
    'Termin des Ländertreffens',
    'Wann findet das nächste Treffen statt?',
  ).withdraw(149, 'Der Termin stand schon im Rundschreiben.');
  // nobody has answered in time
  raise(
    70,
    contact('Lübeck'),
    'question',
    'Wer vertritt uns beim Fachtag?',
    'Für den Fachtag werden zwei Personen aus dem Bündnis gesucht.',
  );
  // Saxony is vacant: its question goes straight to the federation
  raise(
    12,
    contact('Leipzig'),
    'question',
    'Ansprechperson für Sachsen',
    'An wen wenden wir uns, solange die Koordination vakant ist?',
  );
  raise(
    5,
    contact('Flensburg'),
    'proposal',
    'Rundbrief zweimal im Jahr',
    'Kleine Kommunen lesen lieber einen kurzen Brief als ein langes Protokoll.',
  );
};

const actor = (found: PersonActor | undefined): PersonActor => {
  if (!found) throw new Error('nobody holds this office yet');
  return found;
};
