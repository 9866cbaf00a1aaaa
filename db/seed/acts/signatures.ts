import { openSignatures } from '../../../src/alliance/statements/actions/open-signatures.ts';
import { prepareSignature } from '../../../src/alliance/statements/actions/prepare-signature.ts';
import { sendStatement } from '../../../src/alliance/statements/actions/send-statement.ts';
import { signStatement } from '../../../src/alliance/statements/actions/sign-statement.ts';
import { loadSigning, readHash } from '../../../src/alliance/statements/loads/signing.ts';
import { selectStatements } from '../../../src/alliance/statements/db/statements.ts';
import { authoritiesOf } from '../../../src/alliance/people/facts.ts';
import { sql } from '../../../src/platform/database/index.ts';
import { addDays } from '../../../src/shared/days.ts';
import type { Part } from '../cast/story.ts';
import type { Scene, Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import type { Cast } from './offices.ts';

const signatories = 9;
const opened = 86;
const sent = 62;

/** The final letter is signed by nine heads, each prepared by their staff, and sent to a federal ministry. */
export const playSignatures = (stage: Stage, parts: readonly Part[], cast: Cast): void => {
  const federation = () => cast.federal[0] as PersonActor;
  stage.on(stage.ago(opened), async (scene) => {
    const { id, version } = await finalLetter(scene);
    await scene.act(federation(), openSignatures, {
      id,
      version,
      until: addDays(stage.today, -sent - 3),
      ordered: 'alphabetical',
      place: 'Potsdam',
    });
  });
  for (const [index, { key }] of parts
    .filter(({ member }) => member)
    .slice(0, signatories)
    .entries()) {
    stage.on(stage.ago(opened - 1 - index), async (scene) => {
      const [prepares] = cast.contacts.get(key) ?? [];
      const head = cast.heads.get(key);
      if (!head?.office) return;
      const { id } = await signedLetter(scene);
      await scene.act(prepares ?? head, prepareSignature, {
        statement: id,
        office: head.office.id,
        basis: 'competence',
        basisText: 'Laufende Angelegenheit der Verwaltung, dem Rat berichtet (erfunden)',
      });
      const loaded = await loadSigning(scene.db, id, false);
      await scene.act(head, signStatement, {
        token: await linkOf(scene, head.personId),
        version: loaded?.edition && readHash(loaded.statement, loaded.edition),
      });
    });
  }
  stage.on(stage.ago(sent), async (scene) => {
    const { id, version } = await signedLetter(scene);
    const authority = (await authoritiesOf(scene.db)).find(({ level }) => level === 'federal');
    await scene.act(federation(), sendStatement, { id, version, authority: authority?.id });
  });
};

const inPhase = async ({ db }: Scene, wanted: string) => {
  const found = (await selectStatements(db)).find(({ phase }) => phase === wanted);
  if (!found) throw new Error(`no statement is in the phase ${wanted}`);
  return found;
};
const finalLetter = (scene: Scene) => inPhase(scene, 'final');
const signedLetter = (scene: Scene) => inPhase(scene, 'signatures');

/** The personal link stands in the mail alone, as for everybody. */
const linkOf = async ({ db }: Scene, person: number): Promise<string> => {
  const { body } = await db.one<{ body: string }>(sql`
    select body from platform.mail where person = ${person} and reason = 'statements.signing' order by id desc limit 1`);
  return /\/unterzeichnen\/([\w-]+)/u.exec(body)?.[1] ?? '';
};
