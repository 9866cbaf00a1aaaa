import { addClause } from '../../../src/alliance/statements/actions/add-clause.ts';
import { addVariant } from '../../../src/alliance/statements/actions/add-variant.ts';
import { answerProcedure } from '../../../src/alliance/statements/actions/answer-procedure.ts';
import { applyPositions } from '../../../src/alliance/statements/actions/apply-positions.ts';
import { beginStatement } from '../../../src/alliance/statements/actions/begin-statement.ts';
import { changePhase } from '../../../src/alliance/statements/actions/change-phase.ts';
import { decideAmendment } from '../../../src/alliance/statements/actions/decide-amendment.ts';
import { prepareResponse } from '../../../src/alliance/statements/actions/prepare-response.ts';
import { proposeAmendment } from '../../../src/alliance/statements/actions/propose-amendment.ts';
import { proposeProcedure } from '../../../src/alliance/statements/actions/propose-procedure.ts';
import { publishOwnWord } from '../../../src/alliance/statements/actions/publish-own-word.ts';
import { releaseResponse } from '../../../src/alliance/statements/actions/release-response.ts';
import { setDeadlines } from '../../../src/alliance/statements/actions/set-deadlines.ts';
import { staySilent } from '../../../src/alliance/statements/actions/stay-silent.ts';
import { uploadPositions } from '../../../src/alliance/statements/actions/upload-positions.ts';
import { writeInAmendments } from '../../../src/alliance/statements/actions/write-in-amendments.ts';
import { writeOwnWord } from '../../../src/alliance/statements/actions/write-own-word.ts';
import { selectAmendment } from '../../../src/alliance/statements/db/amendments.ts';
import { selectClauses } from '../../../src/alliance/statements/db/clauses.ts';
import { isMember, selectMembers } from '../../../src/alliance/statements/db/members.ts';
import { selectOwnWord } from '../../../src/alliance/statements/db/own-words.ts';
import { selectStatement } from '../../../src/alliance/statements/db/statements.ts';
import type { Clause, Stance } from '../../../src/alliance/statements/types.ts';
import { wordsDe } from '../../../src/alliance/statements/texts/words.de.ts';
import { writeCsv } from '../../../src/platform/documents/csv.ts';
import { addDays } from '../../../src/shared/days.ts';
import {
  admission,
  conditionsFor,
  housing,
  letter,
  type PlayedClause,
  tempers,
  usualStance,
} from '../cast/statements.ts';
import { keyOf, type Part } from '../cast/story.ts';
import { type Random, randomFrom } from '../random.ts';
import type { Scene, Stage } from '../stage.ts';
import type { PersonActor } from './cast.ts';
import type { Cast } from './offices.ts';

/** Three joint texts: one argued about, one to which positions are taken, one that is ready to be signed. */
export const playStatements = (stage: Stage, parts: readonly Part[], cast: Cast): void => {
  const random = randomFrom(2_030);
  playLetter(stage, cast);
  playAdmission(stage, parts, cast, random);
  playHousing(stage, cast);
};

const federation = (cast: Cast): PersonActor => cast.federal[0] as PersonActor;
const contact = (cast: Cast, name: string): PersonActor => actorIn(cast.contacts.get(keyOf(name))?.[0]);
const head = (cast: Cast, name: string): PersonActor => actorIn(cast.heads.get(keyOf(name)));
const actorIn = (found: PersonActor | undefined): PersonActor => {
  if (!found) throw new Error('nobody holds this office yet');
  return found;
};

interface Begun {
  title: string;
  purpose: string;
  kind: 'letter' | 'declaration' | 'appeal';
  addressee?: string;
}

const begin = async (
  scene: Scene,
  who: PersonActor,
  told: Begun,
  clauses: readonly PlayedClause[],
): Promise<number> => {
  const { reply } = await scene.act(who, beginStatement, { ...told, purpose: `${told.purpose} (erfunden)` });
  const statement = Number(reply?.['id']);
  let number = 0;
  for (const { kind = 'numbered', label, text, topics = [] } of clauses)
    await scene.act(who, addClause, {
      statement,
      kind,
      number: kind === 'numbered' ? String((number += 1)) : null,
      label,
      text,
      topics,
      act: 'appeal',
    });
  return statement;
};

const numbered = async ({ db }: Scene, statement: number): Promise<Clause[]> =>
  (await selectClauses(db, statement)).filter(({ kind }) => kind === 'numbered');

const versionOf = async ({ db }: Scene, statement: number): Promise<number> =>
  (await selectStatement(db, statement))?.version ?? 0;

const move = async (scene: Scene, who: PersonActor, statement: number, to: string): Promise<void> => {
  await scene.act(who, changePhase, { id: statement, version: await versionOf(scene, statement), move: to });
};

const until = async (
  scene: Scene,
  who: PersonActor,
  statement: number,
  dates: Record<string, string>,
): Promise<void> => {
  await scene.act(who, setDeadlines, {
    id: statement,
    version: await versionOf(scene, statement),
    ...dates,
  });
};

const propose = async (
  scene: Scene,
  who: PersonActor,
  clause: Clause | undefined,
  wish: { kind?: string; text?: string; reason: string },
): Promise<number> => {
  const { reply } = await scene.act(who, proposeAmendment, {
    clause: clause?.id,
    version: clause?.version,
    kind: 'change',
    ...wish,
  });
  return Number(reply?.['id']);
};

const settle = async (
  scene: Scene,
  who: PersonActor,
  id: number,
  decision: string,
  note: string | null = null,
): Promise<void> => {
  const version = (await selectAmendment(scene.db, id))?.version;
  await scene.act(who, decideAmendment, { id, version, decision, note });
};

/** Amendments of every state, two of them about the same words, so that the text cannot be finished yet. */
const playHousing = (stage: Stage, cast: Cast): void => {
  const text = { id: 0 };
  stage.on(stage.ago(30), async (scene) => {
    const who = federation(cast);
    text.id = await begin(
      scene,
      who,
      {
        title: 'Ein Dach zuerst: Geld und Flächen für die Unterbringung',
        purpose: 'Bund und Länder sollen wissen, was Kommunen für gute Unterbringung brauchen.',
        kind: 'declaration',
      },
      housing,
    );
    await until(scene, who, text.id, {
      drafting: addDays(stage.today, 12),
      positions: addDays(stage.today, 40),
    });
  });
  stage.on(stage.ago(20), async (scene) => {
    const who = federation(cast);
    const [money, land, , standby, report] = await numbered(scene, text.id);
    const sooner = await propose(scene, contact(cast, 'Kiel'), land, {
      text: land?.text.replace('acht Wochen', 'vier Wochen') ?? '',
      reason: 'Acht Wochen sind für eine Notunterkunft zu lang.',
    });
    const later = await propose(scene, contact(cast, 'Bielefeld'), land, {
      text: land?.text.replace('acht Wochen', 'drei Monaten') ?? '',
      reason: 'Die Prüfung der Flächen braucht Zeit, wenn sie gründlich sein soll.',
    });
    await settle(scene, who, sooner, 'accept');
    await settle(scene, who, later, 'accept');
    await propose(scene, contact(cast, 'Flensburg'), money, {
      text: `${money?.text ?? ''} Die Pauschale steigt jedes Jahr mit den Preisen.`,
      reason: 'Sonst ist sie nach wenigen Jahren wertlos.',
    });
    const full = await propose(scene, contact(cast, 'Lübeck'), standby, {
      text: standby?.text.replace('zur Hälfte', 'vollständig') ?? '',
      reason: 'Kleine Haushalte können keine leeren Plätze bezahlen.',
    });
    await scene.act(who, proposeProcedure, {
      id: full,
      version: 1,
      procedure: 'accept-modified',
      text: standby?.text.replace('zur Hälfte', 'zu drei Vierteln'),
      note: 'Volle Erstattung trägt nur ein Teil der Mitglieder.',
    });
    const strike = await propose(scene, contact(cast, 'Marburg'), report, {
      kind: 'remove',
      reason: 'Berichte gibt es schon genug.',
    });
    await scene.act(who, proposeProcedure, {
      id: strike,
      version: 1,
      procedure: 'reject',
      note: 'Ohne Zahlen lässt sich über Kosten schlecht reden.',
    });
  });
  stage.on(stage.ago(15), async (scene) => {
    const who = federation(cast);
    const [, , home] = await numbered(scene, text.id);
    await scene.act(who, addVariant, {
      clause: home?.id,
      label: 'Privat wohnen, nach drei Monaten',
      text: 'Wer eine Wohnung oder Gastfamilie hat, darf die Aufnahmeeinrichtung nach drei Monaten verlassen.',
      reason: 'Entspricht dem, was die Landeskoordinationen zuletzt besprochen haben (erfunden).',
    });
  });
};

/** Twelve clauses, some sixty municipalities: most by a table of the coordination, some by themselves. */
const playAdmission = (stage: Stage, parts: readonly Part[], cast: Cast, random: Random): void => {
  const text = { id: 0 };
  stage.on(stage.ago(60), async (scene) => {
    const who = federation(cast);
    text.id = await begin(
      scene,
      who,
      {
        title: 'Aufnehmen, was wir können: zwölf Forderungen an Bund und Länder',
        purpose: 'Grundlage für Gespräche mit Bund und Ländern über die Aufnahme.',
        kind: 'declaration',
        addressee: 'Bund und Länder',
      },
      admission,
    );
  });
  stage.on(stage.ago(45), async (scene) => {
    const who = federation(cast);
    const [first] = await numbered(scene, text.id);
    const wish = await propose(scene, contact(cast, 'Rottenburg am Neckar'), first, {
      text: first?.text.replace('Plätze anbieten', 'freie Plätze anbieten') ?? '',
      reason: 'Es geht um Plätze, die wirklich da sind.',
    });
    await settle(scene, who, wish, 'accept');
    await scene.act(who, writeInAmendments, { clause: first?.id });
    await move(scene, who, text.id, 'open-positions');
    await until(scene, who, text.id, {
      positions: addDays(stage.today, 18),
      final: addDays(stage.today, 45),
    });
  });
  const members = parts.filter(({ member }) => member);
  const chosen = members.filter((_, index) => index % 5 < 3).slice(0, 64);
  const own = new Set(chosen.filter((_, index) => index % 5 === 0).map(({ key }) => key));
  const answers = chosen.map(({ key }) => ({
    key,
    stances: answersOf(random),
  }));
  stage.on(stage.ago(30), async (scene) => {
    const who = federation(cast);
    // some have left the alliance since, or rest
    const asked = new Set(
      (await selectMembers(scene.db, null, scene.today)).map(({ municipality }) => municipality),
    );
    const rows = answers
      .filter(({ key }) => !own.has(key) && asked.has(key))
      .map(({ key, stances }) => [
        key,
        ...stances.flatMap(({ stance, reason }) => [stance && wordsDe.stance[stance], reason]),
        'Schreiben der Leitung (erfunden)',
      ]);
    const columns = admission.slice(1).flatMap((_, index) => [`Ziffer ${index + 1}`, `Grund ${index + 1}`]);
    const csv = writeCsv([['AGS', ...columns, 'Freigabe'], ...rows], { dialect: 'open' });
    const { reply } = await scene.act(who, uploadPositions, {
      statement: text.id,
      file: { name: 'ruecklaeufe.csv', base64: Buffer.from(csv).toString('base64') },
      source: 'Rückläufe per E-Mail (erfunden)',
    });
    await scene.act(who, applyPositions, { id: Number(reply?.['id']) });
  });
  for (const [index, { key, stances }] of answers.filter((one) => own.has(one.key)).entries())
    stage.on(stage.ago(28 - (index % 20)), (scene) => respond(scene, cast, text.id, key, stances, index > 1));
  stage.on(stage.ago(8), async (scene) => {
    const silent = members.find(({ key }) => chosen.every((one) => one.key !== key));
    const who = silent && (cast.contacts.get(silent.key)?.[0] ?? cast.heads.get(silent.key));
    if (who) await scene.act(who, staySilent, { statement: text.id, version: 0 });
  });
};

type Answered = { stance: Stance | null; reason: string | null };

const answersOf = (random: Random): Answered[] => {
  const temper = random.pick(tempers);
  return admission.slice(1).map((_, clause) => {
    const isLeftOpen = random.happens(0.04);
    const usual = usualStance(temper, clause);
    const stance = random.happens(0.85)
      ? usual
      : random.pick(['supports', 'accepts', 'only-if', 'not-covered'] as const);
    const reason = random.pick(conditionsFor);
    return {
      stance: isLeftOpen ? null : stance,
      reason: stance === 'only-if' && !isLeftOpen ? reason : null,
    };
  });
};

/** The contact prepares, the head releases; some heads have not yet. */
const respond = async (
  scene: Scene,
  cast: Cast,
  statement: number,
  key: string,
  answers: readonly Answered[],
  isReleased: boolean,
): Promise<void> => {
  const prepares = cast.contacts.get(key)?.[0] ?? cast.heads.get(key);
  const releases = cast.heads.get(key);
  if (!prepares || !(await isMember(scene.db, key, scene.today))) return;
  const clauses = await numbered(scene, statement);
  const given = clauses.map((clause, index) => ({ clause, ...answers[index] }));
  const { reply } = await scene.act(prepares, prepareResponse, {
    statement,
    version: 0,
    stances: Object.fromEntries(given.map(({ clause, stance }) => [String(clause.id), stance ?? ''])),
    reasons: Object.fromEntries(given.map(({ clause, reason }) => [String(clause.id), reason ?? ''])),
    texts: Object.fromEntries(given.map(({ clause }) => [String(clause.id), clause.hash])),
  });
  if (isReleased && releases)
    await scene.act(releases, releaseResponse, { statement, version: reply?.['version'] });
};

/** A letter whose text is final, with a few positions, an addendum and a dissent beside it. */
const playLetter = (stage: Stage, cast: Cast): void => {
  const text = { id: 0 };
  stage.on(stage.ago(120), async (scene) => {
    text.id = await begin(
      scene,
      federation(cast),
      {
        title: 'Hilfe für verletzte Kinder',
        purpose:
          'Der Bund soll Kindern aus Kriegsgebieten die Behandlung in aufnahmebereiten Kommunen ermöglichen.',
        kind: 'letter',
        addressee: 'Ministerium für Migration (erfunden)',
      },
      letter,
    );
  });
  stage.on(stage.ago(112), async (scene) => {
    const who = federation(cast);
    const [, company, desk] = await numbered(scene, text.id);
    const wish = await propose(scene, contact(cast, 'Potsdam'), company, {
      text: 'Kinder reisen mit ihren Eltern oder einer vertrauten Person; Geschwister bleiben zusammen.',
      reason: 'Geschwister zu trennen schadet der Genesung.',
    });
    await settle(scene, who, wish, 'accept');
    await scene.act(who, writeInAmendments, { clause: company?.id });
    const sooner = await propose(scene, contact(cast, 'Kiel'), desk, {
      text: desk?.text.replace('vier Wochen', 'einer Woche') ?? '',
      reason: 'Kinder können nicht warten.',
    });
    await scene.act(who, proposeProcedure, {
      id: sooner,
      version: 1,
      procedure: 'reject',
      note: 'Eine Woche hält keine Behörde ein; vier sind zuletzt zugesagt worden (erfunden).',
    });
    await scene.act(contact(cast, 'Kiel'), answerProcedure, {
      id: sooner,
      version: 2,
      answer: 'agrees',
      note: null,
    });
    await settle(scene, who, sooner, 'reject');
    await move(scene, who, text.id, 'open-positions');
  });
  for (const [index, name] of ['Potsdam', 'Kiel', 'Flensburg', 'Marburg', 'Lübeck', 'Dinslaken'].entries())
    stage.on(stage.ago(105 - index), (scene) =>
      respond(
        scene,
        cast,
        text.id,
        keyOf(name),
        [
          { stance: 'supports', reason: null },
          {
            stance: index === 4 ? 'only-if' : 'supports',
            reason: index === 4 ? 'wenn Wohnraum da ist (erfunden)' : null,
          },
          { stance: 'accepts', reason: null },
        ],
        true,
      ),
    );
  stage.on(stage.ago(90), async (scene) => {
    await move(scene, federation(cast), text.id, 'finish-text');
    await until(scene, federation(cast), text.id, { signatures: addDays(stage.today, 25) });
  });
  for (const [days, name, word] of [
    [
      85,
      'Flensburg',
      {
        kind: 'addendum',
        title: 'Flensburg bietet sechs Plätze in Gastfamilien',
        text: 'Neben dem gemeinsamen Schreiben bietet die Stadt sechs Plätze in Gastfamilien an. (erfunden)',
      },
    ],
    [
      80,
      'Marburg',
      {
        kind: 'dissent',
        title: 'Vier Wochen sind zu lang',
        text: 'Die Stadt trägt das Schreiben mit, hält die Frist für eine Antwort aber für zu lang. (erfunden)',
      },
    ],
  ] as const)
    stage.on(stage.ago(days), async (scene) => {
      const { reply } = await scene.act(contact(cast, name), writeOwnWord, { statement: text.id, ...word });
      const id = Number(reply?.['id']);
      const version = (await selectOwnWord(scene.db, id))?.version;
      await scene.act(head(cast, name), publishOwnWord, { id, version });
    });
};
