import { answerQuestion } from '../../../src/alliance/offers/actions/answer-question.ts';
import { askAboutSnapshot } from '../../../src/alliance/offers/actions/ask-about-snapshot.ts';
import { prepareSnapshot } from '../../../src/alliance/offers/actions/prepare-snapshot.ts';
import { releaseSnapshot } from '../../../src/alliance/offers/actions/release-snapshot.ts';
import { selectSnapshot } from '../../../src/alliance/offers/db/snapshots.ts';
import { programmesOn } from '../../../src/alliance/programmes/facts.ts';
import type { Scene, Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import type { Cast } from './offices.ts';

const contact = {
  contactUnit: 'Koordinierungsstelle des Bündnisses (erfunden)',
  contactMailbox: 'angebote@koordination.example',
};

/** Two pooled offers to the invented ministry: the first was asked about and answered, the second took its place. */
export const playPooledOffers = (stage: Stage, cast: Cast): void => {
  const federation = (): PersonActor => cast.federal[0] as PersonActor;
  const recipient = (): PersonActor => cast.recipients[0] as PersonActor;
  const sent = { id: 0 };
  const send = async (scene: Scene, more: Record<string, unknown>): Promise<number> => {
    const { reply } = await scene.act(federation(), prepareSnapshot, {
      ...contact,
      authority: recipient().office?.authority,
      ...more,
    });
    const id = Number(reply?.['id']);
    await scene.work();
    const version = (await selectSnapshot(scene.db, id))?.version;
    await scene.act(federation(), releaseSnapshot, { id, version });
    return id;
  };
  stage.on(stage.ago(95), async (scene) => {
    sent.id = await send(scene, {
      title: 'Angebot zur zusätzlichen Aufnahme (erfunden)',
      letter:
        'die Kommunen unseres Bündnisses bieten zusätzlich zur Verteilung Plätze zur Aufnahme an.\n\nWir bitten um Mitteilung, welche Plätze Sie abrufen möchten. Dieses Schreiben ist für die Vorführung erfunden.',
    });
  });
  const question = { id: 0 };
  stage.on(stage.ago(88), async ({ act }) => {
    const { reply } = await act(recipient(), askAboutSnapshot, {
      snapshot: sent.id,
      text: 'Sind die mit „bis zu“ bezeichneten Plätze innerhalb von vier Wochen verfügbar? (erfunden)',
    });
    question.id = Number(reply?.['question']);
  });
  stage.on(stage.ago(85), async ({ act }) => {
    await act(federation(), answerQuestion, {
      id: question.id,
      answer:
        'Die Kommunen bestätigen die genaue Zahl binnen zwei Wochen nach Ihrem Abruf. Feste Plätze stehen sofort bereit. (erfunden)',
    });
  });
  stage.on(stage.ago(9), async (scene) => {
    const open = (await programmesOn(scene.db, scene.today))
      .filter(({ state }) => state === 'active')
      .slice(0, 2);
    const [first, second] = open.map(({ id }) => id);
    await send(scene, {
      title: 'Aktualisiertes Angebot zur zusätzlichen Aufnahme (erfunden)',
      letter:
        'dieses Angebot tritt an die Stelle des früheren. Es nennt die seither freigegebenen Plätze und sagt, ob sich beide Programme zugleich bedienen lassen.\n\nDieses Schreiben ist für die Vorführung erfunden.',
      replaces: sent.id,
      programm: open.map(({ id }) => id),
      zahl: { [`${first}-`]: '40', [`${second}-`]: '25' },
    });
  });
};
